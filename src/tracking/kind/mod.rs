//! What a text is when it is no tracking number.

mod codes;
mod digits;
mod several;
mod shapes;
mod spreadsheet;
mod words;

use super::{
    Candidate, Grade,
    clean::{is_url, maxicode_fields, narrowed, page_number, whole_maxicode},
    look::{Letters, Look},
};
pub(crate) use several::split as several_numbers;
pub(crate) use spreadsheet::is_rounded;

words! {
    /// What stands in a tracking-number field.
    pub enum Kind {
        /// Some carrier's format accepts it.
        TrackingNumber = "tracking-number",
        /// Nothing but white space.
        Empty = "empty",
        /// A word that stands for "none": `N/A`, `pending`, `-`.
        Placeholder = "placeholder",
        /// Digits put in for form's sake: `0000000000`, `1234567890`.
        DummyNumber = "dummy-number",
        /// More than one number.
        SeveralNumbers = "several-numbers",
        /// What a spreadsheet makes of a long number: `1.23E+21`.
        ScientificNumber = "scientific-number",
        /// What a spreadsheet shows in place of a value: `#N/A`, `########`.
        SpreadsheetError = "spreadsheet-error",
        /// A scanned label barcode without a whole number in it.
        LabelBarcode = "label-barcode",
        /// An order id: Amazon's 3-7-7 digits, or one that calls itself so.
        OrderId = "order-id",
        /// A web address that holds no number.
        Url = "url",
        /// An e-mail address.
        Email = "email",
        /// A date.
        Date = "date",
        /// A time of day.
        Time = "time",
        /// A telephone number.
        PhoneNumber = "phone-number",
        /// An amount of money.
        Price = "price",
        /// A share of a hundred.
        Percentage = "percentage",
        /// A product's UPC, EAN or GTIN.
        ProductBarcode = "product-barcode",
        /// A book's ISBN.
        Isbn = "isbn",
        /// Amazon's ASIN or FNSKU.
        Asin = "asin",
        /// A seller's own article number.
        Sku = "sku",
        /// A postcode.
        Postcode = "postcode",
        /// The name of a carrier and nothing else.
        CarrierName = "carrier-name",
        /// Words without a digit.
        Words = "words",
        /// Letters and digits that no known format accepts.
        Unknown = "unknown",
    }
}

/// Whether a text has the form of a kind.
type Form = fn(&str) -> bool;
/// Whether a text, and the number it was cleaned to, may be of a kind.
type Likeness = fn(&str, &str) -> bool;

impl Kind {
    /// The kind of a text by its raw form, before anything is cleaned away; `None` when it may be a number.
    pub(crate) fn of_raw(text: &str) -> Option<Kind> {
        Kind::of_looked(text, Look::of(text))
    }

    /// The same of a text that was looked at.
    pub(super) fn of_looked(text: &str, look: Look) -> Option<Kind> {
        if look.digits >= 8 {
            // Nearly all numbers: capitals and digits, more than any other kind has.
            if look.is_plain() {
                return digits::is_dummy(text.bytes()).then_some(Kind::DummyNumber);
            }
            if look.letters.is_some_and(|letters| letters < Letters::Words) {
                return Kind::of_grouped(text.trim(), look);
            }
        }
        if look.is_plain() {
            // All that is written in capitals and digits alone.
            const TESTS: [(Kind, Form); 6] = [
                (Kind::Empty, str::is_empty),
                (Kind::Placeholder, words::is_placeholder),
                (Kind::ScientificNumber, spreadsheet::is_scientific),
                (Kind::Price, shapes::is_price),
                (Kind::CarrierName, words::is_carrier_name),
                (Kind::Words, words::is_words),
            ];
            return TESTS.iter().find(|(_, test)| test(text)).map(|(kind, _)| *kind);
        }
        Kind::of_written(text)
    }

    /// Groups of capitals and digits: few other kinds are written so, and several numbers only where each group may be one.
    fn of_grouped(text: &str, look: Look) -> Option<Kind> {
        // Both have two; what calls itself an order does so in a word.
        if look.hyphens == 2 {
            if is_order_number(text) {
                return Some(Kind::OrderId);
            }
            if shapes::is_date(text) {
                return Some(Kind::Date);
            }
        }
        let mut groups = text.as_bytes().split(|c| *c == b' ').filter(|group| !group.is_empty());
        if groups.all(|group| (8..text.len()).contains(&group.len())) && several::by_blanks(text).is_some() {
            return Some(Kind::SeveralNumbers);
        }
        digits::is_dummy(text.bytes().filter(u8::is_ascii_alphanumeric)).then_some(Kind::DummyNumber)
    }

    #[cold]
    fn of_written(text: &str) -> Option<Kind> {
        if let Some(narrow) = narrowed(text) {
            return Kind::of_raw(&narrow);
        }
        let text = text.trim_matches(|c: char| c.is_whitespace() || matches!(c, '\u{200b}'..='\u{200f}' | '\u{feff}'));
        const TESTS: [(Kind, Form); 19] = [
            (Kind::Empty, str::is_empty),
            (Kind::SpreadsheetError, spreadsheet::is_error),
            (Kind::Placeholder, words::is_placeholder),
            (Kind::ScientificNumber, spreadsheet::is_scientific),
            (Kind::LabelBarcode, is_label_barcode),
            (Kind::OrderId, is_order_number),
            (Kind::Url, |text| is_url(text) && page_number(text).is_none()),
            (Kind::Email, shapes::is_email),
            (Kind::Date, shapes::is_date),
            (Kind::Time, shapes::is_time),
            (Kind::Percentage, shapes::is_percentage),
            (Kind::Price, shapes::is_price),
            (Kind::PhoneNumber, shapes::is_phone_number),
            (Kind::Isbn, |text| words::is_called(text, &["isbn"])),
            (Kind::ProductBarcode, |text| words::is_called(text, &["ean", "upc", "gtin", "jan"])),
            (Kind::Sku, |text| words::is_called(text, &["sku"])),
            (Kind::SeveralNumbers, |text| several::split(text).is_some()),
            (Kind::CarrierName, words::is_carrier_name),
            (Kind::Words, words::is_words),
        ];
        let found = TESTS.iter().find(|(_, test)| test(text)).map(|(kind, _)| *kind);
        let between = |c: &char| matches!(c, ' ' | '-' | '.' | '/' | '\'' | '\u{a0}');
        let bare = text.chars().filter(|c| !between(c)).map(|c| u8::try_from(c).unwrap_or(u8::MAX));
        found.or_else(|| digits::is_dummy(bare).then_some(Kind::DummyNumber))
    }

    /// What a text may be that no carrier's format accepts, or none that says more: a likeness, no proof.
    pub(crate) fn of_likeness(text: &str, number: &str, best: Option<&Candidate>) -> Option<Kind> {
        match best {
            None => Kind::of_unclaimed(text, number),
            // Every ISBN-13 passes the check digit of La Poste, since 978 adds a multiple of ten to it.
            Some(best) if best.confidence == Grade::Possible && !best.stated => codes::is_isbn(text, number).then_some(Kind::Isbn),
            Some(_) => None,
        }
    }

    #[cold]
    fn of_unclaimed(text: &str, number: &str) -> Option<Kind> {
        const TESTS: [(Kind, Likeness); 6] = [
            (Kind::Isbn, codes::is_isbn),
            (Kind::ProductBarcode, codes::is_product_barcode),
            (Kind::Asin, codes::is_asin),
            (Kind::Postcode, codes::is_postcode),
            (Kind::PhoneNumber, codes::is_grouped_phone_number),
            (Kind::Sku, codes::is_sku),
        ];
        let narrow = narrowed(text);
        let text = narrow.as_deref().unwrap_or(text).trim();
        TESTS.iter().find(|(_, test)| test(text, number)).map(|(kind, _)| *kind)
    }
}

/// Whether `text` has the shape of an Amazon order id: three, seven and seven digits with hyphens.
fn is_order_id(text: &str) -> bool {
    let mut parts = text.split('-');
    let is_part = |part: &str, len: usize| part.len() == len && part.bytes().all(|c| c.is_ascii_digit());
    [3, 7, 7].iter().all(|len| parts.next().is_some_and(|part| is_part(part, *len))) && parts.next().is_none()
}

/// Amazon's orders of other programmes open with a letter (`S01-…`, `D01-…`); a shop's own say what they are.
fn is_order_number(text: &str) -> bool {
    let other =
        text.get(..1).is_some_and(|c| matches!(c, "S" | "D" | "P")) && text.get(1..).is_some_and(|rest| is_order_id(&format!("0{rest}")));
    is_order_id(text) || other || words::is_called(text, &["order", "bestellung", "bestellnummer", "commande", "ordine", "pedido"])
}

/// A MaxiCode message that does not hold the whole number.
fn is_label_barcode(text: &str) -> bool {
    maxicode_fields(text).is_some() && whole_maxicode(text).is_none()
}
