<?php
/**
 * Plugin Name: Shipments for Amazon
 * Description: The panel of shipconfirm on a page of its own under WooCommerce.
 * Requires at least: 6.5
 * Requires PHP: 7.4
 */

defined( 'ABSPATH' ) || exit;

add_action(
	'admin_menu',
	function () {
		$page = add_submenu_page(
			'woocommerce',
			__( 'Shipments for Amazon', 'shipconfirm-desk' ),
			__( 'Shipments for Amazon', 'shipconfirm-desk' ),
			'edit_shop_orders',
			'shipconfirm-desk',
			'shipconfirm_desk_page'
		);
		add_action( "load-$page", 'shipconfirm_desk_assets' );
	}
);

/** The unpacked npm package lies beside this file, as `shipconfirm/`. */
function shipconfirm_desk_assets() {
	add_action(
		'admin_enqueue_scripts',
		function () {
			wp_enqueue_style( 'shipconfirm-desk', plugins_url( 'shipconfirm/dist/themes/theme-woocommerce.css', __FILE__ ), array(), '0.1.0' );
			wp_enqueue_script_module( 'shipconfirm-desk', plugins_url( 'app.js', __FILE__ ), array(), '0.1.0' );
		}
	);
}

function shipconfirm_desk_page() {
	printf(
		'<div class="wrap"><h1>%s</h1><ship-desk locale="%s" marketplace="%s" dark="false"></ship-desk><p>%s <output>0</output></p></div>',
		esc_html__( 'Shipments for Amazon', 'shipconfirm-desk' ),
		esc_attr( str_replace( '_', '-', get_user_locale() ) ),
		esc_attr( WC()->countries->get_base_country() ),
		esc_html__( 'Confirmed:', 'shipconfirm-desk' )
	);
}
