//! What the name of a field says of it, in six languages.

use crate::{catalog::key, source::Field};

/// Words that a name of a field holds, in the six languages, without blanks, accents and punctuation. The more telling
/// stand first: of two words in one name the first counts.
#[rustfmt::skip]
const WORDS: &[(Field, &[&str])] = &[
    (Field::OrderItemId,    &["amazonorderitem", "amazonitem", "orderitemid", "注文商品番号"]),
    (Field::OrderId,        &["amazonorder", "amazonid", "amazonbestell", "commandeamazon", "ordineamazon", "pedidoamazon", "amazon注文"]),
    (Field::DeliveredAt,    &["delivered", "zugestellt", "livrele", "consegnato", "entregado", "配達完了"]),
    (Field::ShipDate,       &["shipdate", "shipped", "dateship", "shippingdate", "dispatchdate", "versanddatum", "versandam", "versendet", "dateexpedition",
                              "dateenvoi", "expediele", "dataspedizione", "spedito", "fechaenvio", "enviado", "出荷日", "発送日"]),
    (Field::TrackingNumber, &["track", "waybill", "awb", "consignment", "parcelnumber", "sendungsnummer", "sendungsnr", "paketnummer", "paketnr", "suivi",
                              "tracciamento", "seguimiento", "rastreo", "追跡", "伝票番号", "問い合わせ"]),
    (Field::Service,        &["service", "shipmethod", "shippingmethod", "deliverymethod", "versandart", "modelivraison", "modeenvoi", "metodospedizione",
                              "serviziospedizione", "metodoenvio", "servicio", "配送方法"]),
    (Field::Carrier,        &["carrier", "courier", "shipper", "versanddienst", "paketdienst", "versender", "spediteur", "transporteur", "corriere", "vettore",
                              "transportista", "配送業者", "運送会社"]),
    (Field::Quantity,       &["quantity", "qty", "menge", "anzahl", "quantite", "quantita", "cantidad", "数量", "出荷数"]),
    (Field::Sku,            &["sku", "artikelnummer", "artikelnr", "referenceproduit", "codicearticolo", "referencia", "商品コード"]),
    (Field::Marketplace,    &["marketplace", "channel", "saleschannel", "marktplatz", "vertriebskanal", "canal", "販売先"]),
    (Field::ShopOrder,      &["orderid", "ordernumber", "orderno", "orderref", "bestellnummer", "bestellnr", "auftragsnummer", "numerocommande", "nocommande",
                              "numeroordine", "numeropedido", "pedido", "注文番号"]),
];

/// What a name says, and whether it says exactly that.
pub(super) fn named(path: &str) -> Option<(Field, bool)> {
    let last = match path.rsplit_once("].") {
        // The name of an element that is chosen by it.
        Some((chosen, _)) => chosen.rsplit_once('=').map_or(chosen, |(_, name)| name),
        None => path.rsplit('.').find(|step| !step.is_empty()).unwrap_or(path),
    };
    if let Some(field) = Field::named(last.as_bytes()).filter(|field| !matches!(field, Field::OrderId | Field::Id)) {
        return Some((field, true));
    }
    let plain: String = key(last).chars().map(bare).collect();
    let found = WORDS.iter().find(|(_, words)| words.iter().any(|word| plain.contains(word)));
    found.map(|(field, words)| (*field, words.iter().any(|word| *word == plain)))
}

/// A letter without its accent.
fn bare(c: char) -> char {
    match c {
        'à' | 'á' | 'â' | 'ä' => 'a',
        'è' | 'é' | 'ê' | 'ë' => 'e',
        'ì' | 'í' | 'î' | 'ï' => 'i',
        'ò' | 'ó' | 'ô' | 'ö' => 'o',
        'ù' | 'ú' | 'û' | 'ü' => 'u',
        'ñ' => 'n',
        other => other,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    #[cfg(target_arch = "wasm32")]
    use wasm_bindgen_test::wasm_bindgen_test as test;

    #[test]
    fn ok_six_languages() {
        for (name, field) in [
            ("Tracking No", Field::TrackingNumber),
            ("Sendungs-Nr.", Field::TrackingNumber),
            ("Numéro de suivi", Field::TrackingNumber),
            ("Codice di tracciamento", Field::TrackingNumber),
            ("Número de seguimiento", Field::TrackingNumber),
            ("お問い合わせ伝票番号", Field::TrackingNumber),
            ("Versandart", Field::Service),
            ("Corriere", Field::Carrier),
            ("配送業者", Field::Carrier),
            ("Fecha envío", Field::ShipDate),
            ("Amazon Bestellnummer", Field::OrderId),
            ("Nº pedido", Field::ShopOrder),
        ] {
            assert_eq!(named(name).map(|(field, _)| field), Some(field), "{name}");
        }
        assert_eq!(named("Notiz"), None);
    }
}
