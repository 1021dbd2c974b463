//! The platforms, and whose a file was found to be.

use serde::Serialize;

use super::Encoding;
use crate::params::Params;

words! {
    /// Whose records a file holds.
    pub enum Platform {
        /// Our own JSON, JSON lines, and tables whose columns are named as ours or Amazon's.
        Shipconfirm = "shipconfirm",
        /// Amazon's own reports, templates and calls.
        Amazon = "amazon",
        /// Shopify.
        Shopify = "shopify",
        /// BigCommerce.
        Bigcommerce = "bigcommerce",
        /// Magento 2 and Adobe Commerce.
        Magento = "magento",
        /// WooCommerce, with the plug-ins that keep its tracking numbers.
        Woocommerce = "woocommerce",
        /// Volusion.
        Volusion = "volusion",
        /// PrestaShop.
        Prestashop = "prestashop",
        /// OpenCart, with OpenBay Pro.
        Opencart = "opencart",
        /// ShipStation.
        Shipstation = "shipstation",
        /// Kryptronic K9 eCommerce.
        Kryptronic = "kryptronic",
        /// GoDataFeed.
        Godatafeed = "godatafeed",
    }
}

impl Platform {
    /// Whether it is somebody else's shop, whose answers may be empty.
    pub(super) fn is_storefront(self) -> bool {
        !matches!(self, Platform::Shipconfirm | Platform::Amazon)
    }
}

/// Whose records a file holds, and how that was told.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Detected {
    /// Whose they are.
    pub platform: Platform,
    /// Which of the platform's forms.
    pub shape: &'static str,
    /// What told it; `marks` names members or columns.
    pub reason: Params,
    /// How the file is encoded.
    pub encoding: Encoding,
}
