//! The flat file `POST_FLAT_FILE_FULFILLMENT_DATA`: one row an item, or one row for a whole order.
//!
//! Source: Seller Central help 641 for the columns; the Japanese template is known from five
//! independent public programs that write it (community).
//!
//! Amazon quotes nothing in these files, so nothing is quoted: a tab or a line break inside a value
//! was an obstacle before. A value like `=1+1` stays what it is; whoever opens the file in a
//! spreadsheet should import it as text, as Amazon says for the sake of leading zeros.

use super::{
    confirmation::{Confirmation, ConfirmedItem, ShipFrom},
    obstacle::{Obstacle, fits},
    shift_jis,
};
use crate::params::Params;

/// Columns of the template used outside Japan, in its mix of hyphens and underscores.
const COLUMNS: [&str; 18] = [
    "order-id",
    "order-item-id",
    "quantity",
    "ship-date",
    "carrier-code",
    "carrier-name",
    "tracking-number",
    "ship-method",
    "transparency_code",
    "ship_from_address_name",
    "ship_from_address_line1",
    "ship_from_address_line2",
    "ship_from_address_line3",
    "ship_from_address_city",
    "ship_from_address_county",
    "ship_from_address_state_or_region",
    "ship_from_address_postalcode",
    "ship_from_address_countrycode",
];

/// Announced in 2024 for files of parcels that leave a supply source; the column is there only when one does.
const SUPPLY_SOURCE: &str = "ship_from_supply_source_id";

const JAPAN: [[&str; 9]; 3] = [
    [
        "TemplateType=OrderFulfillment",
        "Version=2011.1102",
        "この行はAmazonが使用しますので変更や削除しないでください。",
        "",
        "",
        "",
        "",
        "",
        "",
    ],
    ["注文番号", "注文商品番号", "出荷数", "出荷日", "配送業者コード", "配送業者名", "お問い合わせ伝票番号", "配送方法", "代金引換"],
    [
        "order-id",
        "order-item-id",
        "quantity",
        "ship-date",
        "carrier-code",
        "carrier-name",
        "tracking-number",
        "ship-method",
        "cod-collection-method",
    ],
];

/// The template of one file.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Template {
    /// Everywhere but in Japan.
    Common {
        /// With the column of supply sources.
        sources: bool,
    },
    /// Three rows of names, Shift_JIS, CRLF, Japanese time.
    Japan,
}

impl Template {
    /// The template that suits the packages of one store.
    pub(super) fn of<'a>(packages: impl IntoIterator<Item = &'a Confirmation<'a>>) -> Template {
        let mut sources = false;
        for package in packages {
            if package.marketplace.country == "JP" {
                return Template::Japan;
            }
            sources |= matches!(package.ship_from, Some(ShipFrom::Source(_)));
        }
        Template::Common { sources }
    }

    /// `Content-Type` of the upload.
    pub(super) fn content_type(self) -> &'static str {
        match self {
            Template::Common { .. } => "text/tab-separated-values; charset=UTF-8",
            Template::Japan => "text/tab-separated-values; charset=Shift_JIS",
        }
    }

    /// The rows of names.
    pub(super) fn head(self) -> Result<Vec<u8>, Box<Obstacle>> {
        match self {
            Template::Common { sources } => {
                let names: Vec<&str> = COLUMNS.into_iter().chain(sources.then_some(SUPPLY_SOURCE)).collect();
                self.table(&[names])
            }
            Template::Japan => self.table(&JAPAN),
        }
    }

    /// The rows of one package.
    ///
    /// # Errors
    /// A text of more than 50 characters, more transparency codes than one row holds, and in Japan a character Shift_JIS lacks.
    pub(super) fn rows(self, package: &Confirmation<'_>) -> Result<Vec<u8>, Box<Obstacle>> {
        checked(package)?;
        let items: Vec<Option<&ConfirmedItem<'_>>> = match package.items.as_slice() {
            [] => vec![None],
            items => items.iter().map(Some).collect(),
        };
        let mut rows = Vec::with_capacity(items.len());
        for (position, item) in items.into_iter().enumerate() {
            rows.push(self.row(package, item, position)?);
        }
        self.table(&rows)
    }

    fn row(self, package: &Confirmation<'_>, item: Option<&ConfirmedItem<'_>>, position: usize) -> Result<Vec<String>, Box<Obstacle>> {
        let codes = item.map_or(&[][..], |item| item.transparency_codes.as_slice());
        let most = usize::from(self != Template::Japan);
        if codes.len() > most {
            let path = package.at(&format!("items/{position}/transparencyCodes"));
            let params = Params::what("flat").count("codes", codes.len()).count("most", most);
            return Err(Obstacle::new("E_TRANSPARENCY", path, params));
        }
        let date = if self == Template::Japan { package.ship_date.japan() } else { package.ship_date.day() };
        let mut row = vec![
            package.order_id.to_owned(),
            item.map_or(String::new(), |item| item.order_item_id.to_owned()),
            item.map_or(String::new(), |item| item.quantity.to_string()),
            date,
            package.carrier_code.to_owned(),
            package.carrier_name.unwrap_or("").to_owned(),
            package.tracking_number.unwrap_or("").to_owned(),
            package.shipping_method.unwrap_or("").to_owned(),
        ];
        match self {
            // The template has no place for an address, and Amazon asks for none there.
            Template::Japan => row.push(package.cod_collection_method.unwrap_or("").to_owned()),
            Template::Common { sources } => {
                row.push(codes.first().copied().unwrap_or("").to_owned());
                row.extend(address(package).map(str::to_owned));
                if sources {
                    let source = match package.ship_from {
                        Some(ShipFrom::Source(id)) => id,
                        _ => "",
                    };
                    row.push(source.to_owned());
                }
            }
        }
        if self == Template::Japan {
            encodable(package, &row)?;
        }
        Ok(row)
    }

    fn table<R: AsRef<[S]>, S: AsRef<str>>(self, rows: &[R]) -> Result<Vec<u8>, Box<Obstacle>> {
        let end: &[u8] = if self == Template::Japan { b"\r\n" } else { b"\n" };
        let mut out = Vec::new();
        for row in rows {
            for (position, cell) in row.as_ref().iter().enumerate() {
                if position > 0 {
                    out.push(b'\t');
                }
                match self {
                    Template::Common { .. } => out.extend(cell.as_ref().as_bytes()),
                    Template::Japan => out.extend(shift_jis::encode(cell.as_ref()).map_err(|c| lacking(c, ""))?),
                }
            }
            out.extend(end);
        }
        Ok(out)
    }
}

/// The nine address columns.
fn address<'a>(package: &'a Confirmation<'_>) -> [&'a str; 9] {
    match &package.ship_from {
        Some(ShipFrom::Address(from)) => {
            [from.name, from.line1, from.line2, from.line3, from.city, from.county, from.state_or_region, from.postal_code, &from.country]
        }
        _ => [""; 9],
    }
}

fn checked(package: &Confirmation<'_>) -> Result<(), Box<Obstacle>> {
    let texts = [
        (Some(package.carrier_code), "carrier"),
        (package.carrier_name, "carrierName"),
        (package.shipping_method, "service"),
        (package.tracking_number, "trackingNumber"),
    ];
    texts.into_iter().try_for_each(|(text, field)| fits(text.unwrap_or(""), 50, || package.at(field)).map(drop))
}

/// Names the field of the first character that Shift_JIS lacks.
fn encodable(package: &Confirmation<'_>, row: &[String]) -> Result<(), Box<Obstacle>> {
    let fields = ["", "", "", "shipDate", "carrier", "carrierName", "trackingNumber", "service"];
    for (cell, field) in row.iter().zip(fields) {
        shift_jis::encode(cell).map_err(|c| lacking(c, &package.at(field)))?;
    }
    Ok(())
}

fn lacking(c: char, path: &str) -> Box<Obstacle> {
    Obstacle::new("E_SHIFT_JIS", path, Params::none().with("character", format!("U+{:04X}", u32::from(c))))
}
