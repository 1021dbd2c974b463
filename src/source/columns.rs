//! The names columns go by, ours and Amazon's.

/// What a column of a table means.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Column {
    Id,
    OrderId,
    Marketplace,
    Status,
    Fulfillment,
    Programs,
    Prime,
    PurchaseDate,
    ShipBy,
    DeliverBy,
    ShipToCountry,
    ValueAmount,
    ValueCurrency,
    CodCollectionMethod,
    AutomatedCarrier,
    AutomatedService,
    InvoiceByAmazon,
    Sku,
    Ordered,
    Shipped,
    Cancelled,
    CancelRequested,
    Transparency,
    IossNumber,
    Open,
    Reference,
    Carrier,
    CarrierName,
    Service,
    TrackingNumber,
    ShipDate,
    DeliveredAt,
    OrderItemId,
    Quantity,
    TransparencyCodes,
    SupplySourceId,
    FromName,
    FromLine1,
    FromLine2,
    FromLine3,
    FromCity,
    FromCounty,
    FromStateOrRegion,
    FromPostalCode,
    FromCountry,
}

/// Names without blanks, hyphens, underscores and dots, in lower case.
///
/// The buyer's name, mail, telephone and street are in no row: what has no column here is never read.
/// Amazon's names: help page 641 (flat file) and the attributes of the unshipped-orders report; those of Shipping Settings
/// Automation (`ssa-…`), of the cancel request, of Transparency and of Invoice by Amazon are read in public code that takes it.
#[rustfmt::skip]
const NAMES: &[(Column, &[&str])] = &[
    (Column::Id,                  &["id", "shipmentid", "shipment", "reference", "shopreference", "ordernumber", "merchantorderid"]),
    (Column::OrderId,             &["orderid", "amazonorderid", "amazonorder"]),
    (Column::Marketplace,         &["marketplace", "marketplaceid", "store"]),
    (Column::Status,              &["status", "orderstatus"]),
    (Column::Fulfillment,         &["fulfillment", "fulfillmentchannel", "fulfilledby"]),
    (Column::Programs,            &["programs", "program"]),
    (Column::Prime,               &["isprime", "prime"]),
    (Column::PurchaseDate,        &["purchasedate", "orderdate"]),
    (Column::ShipBy,              &["shipby", "promisedate", "latestshipdate"]),
    (Column::DeliverBy,           &["deliverby", "latestdeliverydate"]),
    (Column::ShipToCountry,       &["shiptocountry", "shipcountry", "destinationcountry"]),
    (Column::ValueAmount,         &["valueamount", "value", "ordervalue"]),
    (Column::ValueCurrency,       &["valuecurrency", "currency"]),
    (Column::CodCollectionMethod, &["codcollectionmethod"]),
    (Column::AutomatedCarrier,    &["automatedcarrier", "ssacarrier"]),
    (Column::AutomatedService,    &["automatedservice", "automatedshipmethod", "ssashipmethod"]),
    (Column::InvoiceByAmazon,     &["invoicebyamazon", "isiba"]),
    (Column::Sku,                 &["sku"]),
    (Column::Ordered,             &["ordered", "quantitypurchased", "quantityordered"]),
    (Column::Shipped,             &["shipped", "quantityshipped"]),
    (Column::Cancelled,           &["cancelled", "canceled", "quantitycancelled"]),
    (Column::CancelRequested,     &["cancelrequested", "isbuyerrequestedcancellation", "isbuyerrequestedcancel"]),
    (Column::Transparency,        &["transparency", "istransparency"]),
    (Column::IossNumber,          &["iossnumber", "ioss"]),
    (Column::Open,                &["quantitytoship"]),
    (Column::Reference,           &["packagereference", "packagereferenceid", "package"]),
    (Column::Carrier,             &["carrier", "carriercode"]),
    (Column::CarrierName,         &["carriername"]),
    (Column::Service,             &["service", "shipmethod", "shippingmethod"]),
    (Column::TrackingNumber,      &["trackingnumber", "tracking", "trackingid", "trackingno", "trackingnr", "trackingcode", "parcelid"]),
    (Column::ShipDate,            &["shipdate", "shippedat", "fulfillmentdate"]),
    (Column::DeliveredAt,         &["deliveredat", "deliverydate"]),
    (Column::OrderItemId,         &["orderitemid", "amazonorderitemcode"]),
    (Column::Quantity,            &["quantity", "qty"]),
    (Column::TransparencyCodes,   &["transparencycodes", "transparencycode"]),
    (Column::SupplySourceId,      &["shipfromsupplysourceid", "supplysourceid"]),
    (Column::FromName,            &["shipfromaddressname", "shipfromname"]),
    (Column::FromLine1,           &["shipfromaddressline1", "shipfromline1"]),
    (Column::FromLine2,           &["shipfromaddressline2", "shipfromline2"]),
    (Column::FromLine3,           &["shipfromaddressline3", "shipfromline3"]),
    (Column::FromCity,            &["shipfromaddresscity", "shipfromcity"]),
    (Column::FromCounty,          &["shipfromaddresscounty", "shipfromcounty"]),
    (Column::FromStateOrRegion,   &["shipfromaddressstateorregion", "shipfromstateorregion"]),
    (Column::FromPostalCode,      &["shipfromaddresspostalcode", "shipfrompostalcode"]),
    (Column::FromCountry,         &["shipfromaddresscountrycode", "shipfromcountry", "defaultshipfromcountry"]),
];

impl Column {
    /// The meaning of a header cell, whatever its case, blanks, hyphens and underscores.
    pub(super) fn named(name: &[u8]) -> Option<Column> {
        let plain: Vec<u8> =
            name.iter().filter(|byte| !matches!(byte, b' ' | b'-' | b'_' | b'.' | b'"')).map(u8::to_ascii_lowercase).collect();
        NAMES.iter().find(|(_, names)| names.iter().any(|known| known.as_bytes() == plain)).map(|(column, _)| *column)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    #[cfg(target_arch = "wasm32")]
    use wasm_bindgen_test::wasm_bindgen_test as test;

    #[test]
    fn ok_a_name_in_any_dress() {
        for name in ["order-id", "Order ID", "ORDER_ID", "orderId", " amazon-order-id "] {
            assert_eq!(Column::named(name.as_bytes()), Some(Column::OrderId), "{name}");
        }
    }

    #[test]
    fn ok_no_name_has_two_meanings() {
        let names: Vec<_> = NAMES.iter().flat_map(|(_, names)| *names).collect();
        let distinct: std::collections::BTreeSet<_> = names.iter().collect();
        assert_eq!(names.len(), distinct.len());
    }

    #[test]
    fn ok_the_buyer_has_no_column() {
        for name in ["buyer-name", "buyer-email", "buyer-phone-number", "recipient-name", "ship-address-1", "ship-city", "ship-postal-code"]
        {
            assert_eq!(Column::named(name.as_bytes()), None, "{name}");
        }
    }
}
