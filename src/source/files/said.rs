//! What a row says: of its order, of a line of it, and of a parcel.

use super::{fields::Field, row::Row};
use crate::shipment::{Address, Destination, Item, Line, Money, Package, Shipment, Text};

/// Whether there is a parcel in a row: a row of an order line alone, or of the order alone, has none.
pub(super) fn tells_of_a_parcel(row: &Row<'_>) -> bool {
    row.tells(PARCEL) || row.tells(&[Field::OrderItemId]) && !row.tells(LINE)
}

const PARCEL: &[Field] = &[
    Field::Reference,
    Field::Carrier,
    Field::CarrierName,
    Field::Service,
    Field::TrackingNumber,
    Field::ShipDate,
    Field::DeliveredAt,
    Field::Quantity,
    Field::TransparencyCodes,
];

/// What an order line alone says: units ordered, or what the order says of the item.
const LINE: &[Field] = &[Field::Ordered, Field::CancelRequested, Field::Transparency, Field::IossNumber];

/// What a row says about its order; the first row that says it holds.
pub(super) fn describe<'r>(shipment: &mut Shipment<'r>, row: &Row<'r>) {
    let fields = [
        (&mut shipment.id, Field::Id),
        (&mut shipment.order_id, Field::OrderId),
        (&mut shipment.marketplace, Field::Marketplace),
        (&mut shipment.status, Field::Status),
        (&mut shipment.fulfillment, Field::Fulfillment),
        (&mut shipment.purchase_date, Field::PurchaseDate),
        (&mut shipment.ship_by, Field::ShipBy),
        (&mut shipment.deliver_by, Field::DeliverBy),
        (&mut shipment.cod_collection_method, Field::CodCollectionMethod),
        (&mut shipment.automated_carrier, Field::AutomatedCarrier),
        (&mut shipment.automated_service, Field::AutomatedService),
        (&mut shipment.invoice_by_amazon, Field::InvoiceByAmazon),
    ];
    for (field, column) in fields {
        fill(field, row, column);
    }
    if shipment.programs.is_empty() {
        shipment.programs = several(row, Field::Programs);
    }
    if Text::from(row.get(Field::Prime)).is_yes() && !shipment.programs.iter().any(|program| *program == "PRIME") {
        shipment.programs.push(Text::from("PRIME"));
    }
    if shipment.ship_to.is_none() {
        shipment.ship_to = row.text(Field::ShipToCountry).map(|country| Destination { country });
    }
    if shipment.value.is_none() {
        let currency = || row.text(Field::ValueCurrency).unwrap_or_default();
        shipment.value = row.text(Field::ValueAmount).map(|amount| Money { amount, currency: currency() });
    }
    if shipment.ship_from.is_none() && row.tells(ADDRESS) {
        shipment.ship_from = Some(address(row));
    }
}

const ADDRESS: &[Field] = &[
    Field::SupplySourceId,
    Field::FromName,
    Field::FromLine1,
    Field::FromLine2,
    Field::FromLine3,
    Field::FromCity,
    Field::FromCounty,
    Field::FromStateOrRegion,
    Field::FromPostalCode,
    Field::FromCountry,
];

fn address<'r>(row: &Row<'r>) -> Address<'r> {
    let of = |column| row.text(column).unwrap_or_default();
    Address {
        supply_source_id: of(Field::SupplySourceId),
        name: of(Field::FromName),
        line1: of(Field::FromLine1),
        line2: of(Field::FromLine2),
        line3: of(Field::FromLine3),
        city: of(Field::FromCity),
        county: of(Field::FromCounty),
        state_or_region: of(Field::FromStateOrRegion),
        postal_code: of(Field::FromPostalCode),
        country: of(Field::FromCountry),
    }
}

/// The order line of a row, when it tells units ordered or what the order says of the item.
pub(super) fn line<'r>(row: &Row<'r>) -> Option<Line<'r>> {
    row.tells(LINE).then(|| any_line(row))
}

/// The order line of a row, whatever it tells.
pub(super) fn any_line<'r>(row: &Row<'r>) -> Line<'r> {
    let of = |column| row.text(column).unwrap_or_default();
    Line {
        order_item_id: of(Field::OrderItemId),
        sku: of(Field::Sku),
        ordered: of(Field::Ordered),
        shipped: of(Field::Shipped),
        cancelled: of(Field::Cancelled),
        cancel_requested: of(Field::CancelRequested),
        transparency: of(Field::Transparency),
        ioss_number: of(Field::IossNumber),
    }
}

/// Puts the row into its parcel.
pub(super) fn pack<'r>(package: &mut Package<'r>, row: &Row<'r>) {
    let fields = [
        (&mut package.reference, Field::Reference),
        (&mut package.carrier, Field::Carrier),
        (&mut package.carrier_name, Field::CarrierName),
        (&mut package.service, Field::Service),
        (&mut package.tracking_number, Field::TrackingNumber),
        (&mut package.ship_date, Field::ShipDate),
        (&mut package.delivered_at, Field::DeliveredAt),
    ];
    for (field, column) in fields {
        fill(field, row, column);
    }
    let item = Item {
        order_item_id: row.text(Field::OrderItemId).unwrap_or_default(),
        quantity: row.text(Field::Quantity).unwrap_or_default(),
        transparency_codes: several(row, Field::TransparencyCodes),
    };
    if item != Item::default() {
        if package.items.is_empty() {
            package.items.reserve_exact(1);
        }
        package.items.push(item);
    }
}

fn fill<'r>(field: &mut Text<'r>, row: &Row<'r>, column: Field) {
    if let Some(cell) = row.text(column)
        && field.is_blank()
    {
        *field = cell;
    }
}

/// Several values in one cell, separated by blanks, semicolons, bars or commas.
fn several<'r>(row: &Row<'r>, column: Field) -> Vec<Text<'r>> {
    let parts = row.get(column).split([' ', ';', '|', ',']).filter(|part| !part.is_empty());
    parts.map(|part| Text::from(part.to_owned())).collect()
}

#[cfg(test)]
mod tests {
    use crate::source::{Options, read};
    #[cfg(target_arch = "wasm32")]
    use wasm_bindgen_test::wasm_bindgen_test as test;

    #[test]
    fn ok_every_column_lands_in_its_field() {
        let input = "id,order-id,marketplace,status,fulfillment,programs,is-prime,purchase-date,ship-by,deliver-by,ship-to-country,value,currency,\
            cod-collection-method,sku,ordered,shipped,cancelled,package-reference,carrier-code,carrier-name,ship-method,tracking-number,ship-date,\
            delivered-at,order-item-id,quantity,transparency-codes,ship_from_supply_source_id,ship_from_address_name,ship_from_address_line1,\
            ship_from_address_countrycode,ssa-carrier,ssa-ship-method,is-iba,is-buyer-requested-cancellation,is-transparency,ioss-number\n\
            s1,o1,GB,Unshipped,MFN,A;B,yes,d1,d2,d3,IE,9.50,GBP,DirectPayment,MUG,3,1,1,7,Other,Van,Own,T1,d4,d5,i1,1,AZ1 AZ2,src,Shop,Road 1,GB,SWA,Ground,true,false,true,IM1\n";
        let reading = read(input.as_bytes(), &Options::default());
        let expected = serde_json::json!([{
            "id": "s1", "orderId": "o1", "marketplace": "GB", "status": "Unshipped", "fulfillment": "MFN", "programs": ["A", "B", "PRIME"],
            "purchaseDate": "d1", "shipBy": "d2", "deliverBy": "d3",
            "shipFrom": { "supplySourceId": "src", "name": "Shop", "line1": "Road 1", "country": "GB" }, "shipTo": { "country": "IE" },
            "value": { "amount": "9.50", "currency": "GBP" }, "codCollectionMethod": "DirectPayment",
            "automatedCarrier": "SWA", "automatedService": "Ground", "invoiceByAmazon": "true",
            "lines": [{
                "orderItemId": "i1", "sku": "MUG", "ordered": "3", "shipped": "1", "cancelled": "1",
                "cancelRequested": "false", "transparency": "true", "iossNumber": "IM1",
            }],
            "packages": [{
                "reference": "7", "carrier": "Other", "carrierName": "Van", "service": "Own", "trackingNumber": "T1", "shipDate": "d4", "deliveredAt": "d5",
                "items": [{ "orderItemId": "i1", "quantity": "1", "transparencyCodes": ["AZ1", "AZ2"] }],
            }],
        }]);
        assert_eq!(serde_json::to_value(&reading.shipments).unwrap(), expected);
    }
}
