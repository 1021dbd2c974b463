//! What a column of a table or a member of a record means, and the names it goes by, ours and Amazon's.

words! {
    /// What a column of a table or a member of a record means.
    pub enum Field {
        /// The shop's own reference for the shipment.
        Id = "id",
        /// The order as the shop numbers it: what its parcels and its Amazon ids are joined by.
        ShopOrder = "shop-order",
        /// Amazon order id.
        OrderId = "order-id",
        /// Marketplace id or country.
        Marketplace = "marketplace",
        /// Order status in Amazon's words.
        Status = "status",
        /// Who ships: `MFN` or `AFN`.
        Fulfillment = "fulfillment",
        /// Amazon programs of the order.
        Programs = "programs",
        /// `true` for a Prime order.
        Prime = "is-prime",
        /// When the buyer ordered.
        PurchaseDate = "purchase-date",
        /// Latest ship date.
        ShipBy = "ship-by",
        /// Promised delivery date.
        DeliverBy = "deliver-by",
        /// Country the parcel goes to.
        ShipToCountry = "ship-to-country",
        /// Order value.
        ValueAmount = "value-amount",
        /// Its currency.
        ValueCurrency = "value-currency",
        /// How cash on delivery is taken.
        CodCollectionMethod = "cod-collection-method",
        /// Carrier of Shipping Settings Automation.
        AutomatedCarrier = "automated-carrier",
        /// Service of Shipping Settings Automation.
        AutomatedService = "automated-service",
        /// `true` where Amazon invoices.
        InvoiceByAmazon = "invoice-by-amazon",
        /// The shop's article number.
        Sku = "sku",
        /// Units ordered.
        Ordered = "ordered",
        /// Units shipped before.
        Shipped = "shipped",
        /// Units cancelled.
        Cancelled = "cancelled",
        /// `true` when the buyer asked to cancel.
        CancelRequested = "cancel-requested",
        /// `true` when units need Transparency codes.
        Transparency = "transparency",
        /// IOSS number of the order line.
        IossNumber = "ioss-number",
        /// Units still to ship.
        Open = "quantity-to-ship",
        /// Package reference.
        Reference = "package-reference",
        /// Carrier of the parcel.
        Carrier = "carrier",
        /// Its free name beside `Other`.
        CarrierName = "carrier-name",
        /// Delivery service.
        Service = "service",
        /// Tracking number.
        TrackingNumber = "tracking-number",
        /// When the parcel left.
        ShipDate = "ship-date",
        /// When the buyer got it.
        DeliveredAt = "delivered-at",
        /// Amazon order item id.
        OrderItemId = "order-item-id",
        /// The order line as the shop numbers it.
        ShopItem = "shop-item",
        /// The parcel as the shop numbers it: what a later word about it is told by.
        ShopParcel = "shop-parcel",
        /// Units in the parcel.
        Quantity = "quantity",
        /// Transparency codes of the units.
        TransparencyCodes = "transparency-codes",
        /// Supply source the parcel leaves from.
        SupplySourceId = "supply-source-id",
        /// Name of the ship-from address.
        FromName = "ship-from-name",
        /// Its first line.
        FromLine1 = "ship-from-line1",
        /// Its second line.
        FromLine2 = "ship-from-line2",
        /// Its third line.
        FromLine3 = "ship-from-line3",
        /// Its city.
        FromCity = "ship-from-city",
        /// Its county.
        FromCounty = "ship-from-county",
        /// Its state or region.
        FromStateOrRegion = "ship-from-state-or-region",
        /// Its postal code.
        FromPostalCode = "ship-from-postal-code",
        /// Its country.
        FromCountry = "ship-from-country",
    }
}

/// Names without blanks, hyphens, underscores and dots, in lower case.
///
/// The buyer's name, mail, telephone and street are in no row: what has no column here is never read.
/// Amazon's names: help page 641 (flat file) and the attributes of the unshipped-orders report; those of Shipping Settings
/// Automation (`ssa-…`), of the cancel request, of Transparency and of Invoice by Amazon are read in public code that takes it.
#[rustfmt::skip]
const NAMES: &[(Field, &[&str])] = &[
    (Field::Id,                  &["id", "shipmentid", "shipment", "reference", "shopreference", "ordernumber", "merchantorderid"]),
    (Field::ShopOrder,           &["shoporder", "shoporderid"]),
    (Field::OrderId,             &["orderid", "amazonorderid", "amazonorder"]),
    (Field::Marketplace,         &["marketplace", "marketplaceid", "store"]),
    (Field::Status,              &["status", "orderstatus"]),
    (Field::Fulfillment,         &["fulfillment", "fulfillmentchannel", "fulfilledby"]),
    (Field::Programs,            &["programs", "program"]),
    (Field::Prime,               &["isprime", "prime"]),
    (Field::PurchaseDate,        &["purchasedate", "orderdate"]),
    (Field::ShipBy,              &["shipby", "promisedate", "latestshipdate"]),
    (Field::DeliverBy,           &["deliverby", "latestdeliverydate"]),
    (Field::ShipToCountry,       &["shiptocountry", "shipcountry", "destinationcountry"]),
    (Field::ValueAmount,         &["valueamount", "value", "ordervalue"]),
    (Field::ValueCurrency,       &["valuecurrency", "currency"]),
    (Field::CodCollectionMethod, &["codcollectionmethod"]),
    (Field::AutomatedCarrier,    &["automatedcarrier", "ssacarrier"]),
    (Field::AutomatedService,    &["automatedservice", "automatedshipmethod", "ssashipmethod"]),
    (Field::InvoiceByAmazon,     &["invoicebyamazon", "isiba"]),
    (Field::Sku,                 &["sku"]),
    (Field::Ordered,             &["ordered", "quantitypurchased", "quantityordered"]),
    (Field::Shipped,             &["shipped", "quantityshipped"]),
    (Field::Cancelled,           &["cancelled", "canceled", "quantitycancelled"]),
    (Field::CancelRequested,     &["cancelrequested", "isbuyerrequestedcancellation", "isbuyerrequestedcancel"]),
    (Field::Transparency,        &["transparency", "istransparency"]),
    (Field::IossNumber,          &["iossnumber", "ioss"]),
    (Field::Open,                &["quantitytoship"]),
    (Field::Reference,           &["packagereference", "packagereferenceid", "package"]),
    (Field::Carrier,             &["carrier", "carriercode"]),
    (Field::CarrierName,         &["carriername"]),
    (Field::Service,             &["service", "shipmethod", "shippingmethod"]),
    (Field::TrackingNumber,      &["trackingnumber", "tracking", "trackingid", "trackingno", "trackingnr", "trackingcode", "parcelid"]),
    (Field::ShipDate,            &["shipdate", "shippedat", "fulfillmentdate"]),
    (Field::DeliveredAt,         &["deliveredat", "deliverydate"]),
    (Field::OrderItemId,         &["orderitemid", "amazonorderitemcode"]),
    (Field::ShopItem,            &["shopitem", "shopitemid"]),
    (Field::ShopParcel,          &["shopparcel", "shopparcelid"]),
    (Field::Quantity,            &["quantity", "qty"]),
    (Field::TransparencyCodes,   &["transparencycodes", "transparencycode"]),
    (Field::SupplySourceId,      &["shipfromsupplysourceid", "supplysourceid"]),
    (Field::FromName,            &["shipfromaddressname", "shipfromname"]),
    (Field::FromLine1,           &["shipfromaddressline1", "shipfromline1"]),
    (Field::FromLine2,           &["shipfromaddressline2", "shipfromline2"]),
    (Field::FromLine3,           &["shipfromaddressline3", "shipfromline3"]),
    (Field::FromCity,            &["shipfromaddresscity", "shipfromcity"]),
    (Field::FromCounty,          &["shipfromaddresscounty", "shipfromcounty"]),
    (Field::FromStateOrRegion,   &["shipfromaddressstateorregion", "shipfromstateorregion"]),
    (Field::FromPostalCode,      &["shipfromaddresspostalcode", "shipfrompostalcode"]),
    (Field::FromCountry,         &["shipfromaddresscountrycode", "shipfromcountry", "defaultshipfromcountry"]),
];

impl Field {
    /// The meaning of a header cell, whatever its case, blanks, hyphens and underscores.
    pub(super) fn named(name: &[u8]) -> Option<Field> {
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
            assert_eq!(Field::named(name.as_bytes()), Some(Field::OrderId), "{name}");
        }
    }

    #[test]
    fn ok_each_field_goes_by_its_own_word() {
        for field in Field::ALL {
            assert_eq!(Field::named(field.word().as_bytes()), Some(*field), "{}", field.word());
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
            assert_eq!(Field::named(name.as_bytes()), None, "{name}");
        }
    }
}
