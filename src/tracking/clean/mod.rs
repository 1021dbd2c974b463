//! Takes away what people, spreadsheets, scanners and printers put around a number, never a letter or digit of it.
//!
//! What comes out is a run of the letters and digits that went in. Where more than one reading is possible, the
//! text is left as it is, and the special characters that stay in it say so.

mod chars;
mod dirt;
mod label;
mod routing;
mod url;
mod wrapping;

use std::borrow::Cow;

use super::{
    look::{Letters, Look},
    recognize::is_issued as is_issued_number,
};
pub(super) use chars::narrowed;
pub use dirt::{Cleaning, Dirt};
pub(crate) use routing::inner as routed;
pub(super) use url::{is_url, number as page_number};
pub(super) use wrapping::{maxicode as whole_maxicode, maxicode_fields};

/// A number as a carrier would write it, and what had to be taken away.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Cleaned<'a> {
    /// Upper-case ASCII letters and digits, and any special character nobody may drop.
    pub number: Cow<'a, str>,
    /// What was taken away.
    pub cleaning: Cleaning,
}

impl Cleaned<'_> {
    /// The first character that is no letter or digit, if one is left.
    pub fn special(&self) -> Option<char> {
        self.number.chars().find(|c| !c.is_ascii_uppercase() && !c.is_ascii_digit())
    }

    /// Whether cleaning changed the text.
    pub fn changed(&self) -> bool {
        !self.cleaning.is_empty()
    }
}

/// No label, address or scan that holds a number is longer; a longer text is cleaned character by character.
const LONGEST: usize = 512;

/// Cleans one number. Cleaning what is clean changes nothing.
///
/// ```
/// use shipconfirm::tracking::{Dirt, clean};
/// assert_eq!(clean("32-001 925 4000-221 BB4 EFC").number, "320019254000221BB4EFC");
/// assert_eq!(clean("1Z 999 aa1").number, "1Z999AA1");
/// assert_eq!(clean("AB#12").special(), Some('#'));
///
/// let pasted = clean("Sendungsnummer: 00340434161094042557");
/// assert_eq!(pasted.number, "00340434161094042557");
/// assert!(pasted.cleaning.has(Dirt::LabelText));
/// ```
pub fn clean(text: &str) -> Cleaned<'_> {
    let mut number = String::new();
    let cleaning = clean_into(text, Look::of(text), &mut number);
    Cleaned { number: if cleaning.is_empty() { Cow::Borrowed(text) } else { Cow::Owned(number) }, cleaning }
}

/// Puts the cleaned text into `number`, unless it was clean: then nothing was taken away, and `number` says nothing.
pub(super) fn clean_into(text: &str, look: Look, number: &mut String) -> Cleaning {
    let mut cleaning = Cleaning::NONE;
    if look.is_plain() {
        return cleaning;
    }
    if let Some(letters) = look.letters {
        number.clear();
        text.as_bytes().chunks(GROUPS).for_each(|groups| join(groups, number));
        // A pair of letters may be a word, unless some carrier's numbers have it.
        if letters == Letters::Single || letters == Letters::Pairs && is_issued_number(number) {
            cleaning.add(Dirt::Separators);
            return cleaning;
        }
    }
    *number = once(text, &mut cleaning);
    // A layer may hide another. Each round makes the text shorter, or is the last.
    while !Look::of(number).is_plain() {
        let next = once(number, &mut cleaning);
        if next == *number {
            break;
        }
        *number = next;
    }
    cleaning
}

/// So many characters are joined at once: nearly every number with what stands between its groups.
const GROUPS: usize = 64;

/// Adds the letters and digits of groups with blanks and hyphens between. Each character is put down where the next one
/// belongs, and overwritten when it was none: no look ahead, and no guess at where a group ends.
fn join(groups: &[u8], number: &mut String) {
    let (mut joined, mut len) = ([0; GROUPS], 0);
    for c in groups {
        if let Some(place) = joined.get_mut(len) {
            *place = *c;
        }
        // Blanks and hyphens stand before all digits and letters.
        len += usize::from(*c > b'-');
    }
    let joined = joined.get(..len).and_then(|joined| str::from_utf8(joined).ok());
    number.push_str(joined.unwrap_or_default());
}

/// Whether some carrier may have issued the text as it stands.
fn is_issued(text: &str) -> bool {
    is_issued_number(&chars::plain(text, &mut Cleaning::default()))
}

#[cold]
fn once(text: &str, cleaning: &mut Cleaning) -> String {
    let narrow = chars::narrowed(text);
    if narrow.is_some() {
        cleaning.add(Dirt::FullWidth);
    }
    let text = narrow.as_deref().unwrap_or(text);
    let text = if text.len() > LONGEST { text } else { uncover(text, cleaning) };
    chars::plain(text, cleaning)
}

/// What is under a layer, where there is one.
type Layer = fn(&str) -> Option<&str>;

/// Takes layer after layer from around the number.
fn uncover<'t>(mut text: &'t str, cleaning: &mut Cleaning) -> &'t str {
    const LAYERS: [(Dirt, Layer); 10] = [
        (Dirt::Maxicode, wrapping::maxicode),
        (Dirt::Routing, wrapping::dpd_scan),
        (Dirt::ScannerPrefix, wrapping::scanner_prefix),
        (Dirt::Formula, wrapping::formula),
        (Dirt::Quotes, wrapping::quotes),
        (Dirt::Apostrophe, wrapping::apostrophe),
        (Dirt::DecimalZero, wrapping::decimal_zero),
        (Dirt::Url, url::number),
        (Dirt::LabelText, label::number),
        (Dirt::Separators, chars::trimmed),
    ];
    while let Some((dirt, inner)) = LAYERS.iter().find_map(|(dirt, take)| Some((*dirt, take(text)?))) {
        // Blanks at the ends hide a layer; what they are is for `plain` to say.
        cleaning.add(if dirt == Dirt::Separators { chars::dirt_of_ends(text, inner) } else { dirt });
        text = inner;
    }
    text
}

#[cfg(test)]
mod tests {
    use super::*;
    #[cfg(target_arch = "wasm32")]
    use wasm_bindgen_test::wasm_bindgen_test as test;

    #[track_caller]
    fn gives(text: &str, number: &str, dirt: &[Dirt]) {
        let cleaned = clean(text);
        assert_eq!((cleaned.number.as_ref(), cleaned.cleaning.iter().collect::<Vec<_>>()), (number, dirt.to_vec()), "{text:?}");
        assert!(!clean(&cleaned.number).changed(), "{text:?} is not clean at once");
    }

    #[test]
    fn ok_every_dirt_is_named() {
        gives(
            "\u{feff}'1z\u{a0}999\u{2013}ＡＡ1\u{200b}",
            "1Z999AA1",
            &[Dirt::Separators, Dirt::LowerCase, Dirt::Invisible, Dirt::FullWidth, Dirt::Apostrophe],
        );
    }

    #[test]
    fn ok_clean_numbers_are_borrowed() {
        assert!(matches!(clean("RB123456785GB").number, Cow::Borrowed(_)));
    }

    #[test]
    fn ok_special_characters_stay() {
        assert_eq!(clean("12é34#").special(), Some('é'));
        assert_eq!(clean("1Z999AA1012345678?").special(), Some('?'));
        assert_eq!(clean("AB#12").special(), Some('#'));
        // One character of a number may hide under the sign.
        assert_eq!(clean("RB#123456785GB").special(), Some('#'));
        assert_eq!(clean("1Z999(AA)10123456784").special(), Some('('));
    }

    #[test]
    fn ok_layers_come_off_one_by_one() {
        gives("=\"1Z5R89390357567127\"", "1Z5R89390357567127", &[Dirt::Formula, Dirt::Quotes]);
        gives("“1Z5R89390357567127”", "1Z5R89390357567127", &[Dirt::Quotes]);
        gives("*1Z5R89390357567127*", "1Z5R89390357567127", &[Dirt::Quotes]);
        gives("986578788855.0", "986578788855", &[Dirt::DecimalZero]);
        gives("986578788855,00", "986578788855", &[Dirt::DecimalZero]);
        // Three zeros are no decimals, and ten digits with a dot among them are a group.
        gives("986578788.000", "986578788000", &[Dirt::Separators]);
        gives("]C1420787459400111206206406260787", "420787459400111206206406260787", &[Dirt::ScannerPrefix]);
        gives("(00)340434161094042557", "00340434161094042557", &[Dirt::Gs1Brackets]);
        gives("]C1(00)340434161094042557", "00340434161094042557", &[Dirt::Gs1Brackets, Dirt::ScannerPrefix]);
        gives("%008182709980000020033350276C", "008182709980000020033350276C", &[Dirt::ScannerPrefix]);
        gives("%008182709980000020033350276", "09980000020033", &[Dirt::Routing]);
        gives("\u{1d}1Z5R89390357567127", "1Z5R89390357567127", &[Dirt::ScannerPrefix]);
        gives("12345.0", "12345", &[Dirt::DecimalZero]);
        gives("1234.0", "12340", &[Dirt::Separators]);
        gives("1234x.0", "1234X", &[Dirt::LowerCase, Dirt::DecimalZero]);
        gives("123x5.0", "123X5", &[Dirt::LowerCase, Dirt::DecimalZero]);
        gives("123xx.0", "123XX0", &[Dirt::Separators, Dirt::LowerCase]);
        gives("JJD1410461026117.0", "JJD1410461026117", &[Dirt::DecimalZero]);
        gives("1z5r89390357567127.00", "1Z5R89390357567127", &[Dirt::LowerCase, Dirt::DecimalZero]);
        gives("9865 7878 8855.0", "986578788855", &[Dirt::Separators, Dirt::DecimalZero]);
        gives("Tracking no: RB 123 456 785 GB.0", "RB123456785GB", &[Dirt::Separators, Dirt::DecimalZero, Dirt::LabelText]);
        gives("'986578788855.0", "986578788855", &[Dirt::Apostrophe, Dirt::DecimalZero]);
        // Where dots stand between the groups, the zero is one of them.
        gives("1Z.5R8.939.035.756.712.0", "1Z5R89390357567120", &[Dirt::Separators]);
    }

    #[test]
    fn err_half_a_layer_stays() {
        for text in [
            "]CX1Z5R89390357567127",
            "]11Z5R89390357567127",
            "%00818270998000002003335027",
            "%008182709980000020033350276CC",
            "%0081827X9980000020033350276",
            "[1Z5R89390357567127)",
            "\"1Z\"5R89390357567127\"",
            "\"\"",
        ] {
            gives(text, text, &[]);
        }
    }

    #[test]
    fn ok_labels_in_six_languages() {
        for label in [
            "Tracking no: ",
            "TRACKING #",
            "Tracking Number - ",
            "Your tracking number is ",
            "AWB ",
            "Pkg 1 of 2: ",
            "Package 1/2 ",
            "Box 2: ",
            "UPS ",
            "UPS: ",
            "via UPS ",
            "UPS Ground: ",
            "Sendungsnummer ",
            "Sendungs-Nr.: ",
            "Ihre Paketnummer: ",
            "Paket 1 von 2: ",
            "Trackingnummer ",
            "numéro de suivi : ",
            "N° de suivi ",
            "Colis 1 sur 2 : ",
            "Codice spedizione: ",
            "numero di tracking ",
            "Collo 1 di 2 ",
            "Número de seguimiento: ",
            "Guía: ",
            "Bulto 1 de 2 ",
            "追跡番号:",
            "追跡番号",
            "伝票番号：",
            "お問い合わせ番号 ",
        ] {
            let pasted = format!("{label}1Z5R89390357567127");
            assert_eq!(clean(&pasted).number, "1Z5R89390357567127", "{pasted:?}");
            assert!(clean(&pasted).cleaning.has(Dirt::LabelText), "{pasted:?}");
        }
        for text in
            ["1Z5R89390357567127 (UPS)", "1Z5R89390357567127 UPS Ground", "1Z5R89390357567127 via UPS", "1Z5R89390357567127 - 1 of 2"]
        {
            gives(text, "1Z5R89390357567127", &clean(text).cleaning.iter().collect::<Vec<_>>());
        }
        gives("Royal Mail 32-001 925 4000-221 BB4 EFC", "320019254000221BB4EFC", &[Dirt::Separators, Dirt::LabelText]);
        gives("DHL 00340434161094042557", "00340434161094042557", &[Dirt::LabelText]);
    }

    /// What may be the number's own letters stays.
    #[test]
    fn ok_letters_of_a_number_are_no_label() {
        for (text, number) in [
            ("RB 123 456 785 GB", "RB123456785GB"),
            ("GM 2 9 5 117 32 25 1 7 44 9 4", "GM2951173225174494"),
            ("LX 176 35035", "LX17635035"),
            ("1LS CX VE00 58631Y", "1LSCXVE0058631Y"),
            ("TBC 000000000000", "TBC000000000000"),
            ("YT 2229521272164446", "YT2229521272164446"),
            ("RR 123 456 785 DE", "RR123456785DE"),
            ("SF 1234567890123", "SF1234567890123"),
        ] {
            gives(text, number, &[Dirt::Separators]);
        }
    }

    #[test]
    fn ok_addresses_of_tracking_pages() {
        for (url, number) in [
            ("https://www.ups.com/track?loc=en_US&tracknum=1Z5R89390357567127", "1Z5R89390357567127"),
            ("https://www.ups.com/track?loc=en_US&tracknum=1z5r89390357567127&requester=ST/trackdetails", "1Z5R89390357567127"),
            ("https://tools.usps.com/go/TrackConfirmAction?tLabels=9400111206206406260787", "9400111206206406260787"),
            ("https://www.royalmail.com/track-your-item#/tracking-results/RB123456785GB", "RB123456785GB"),
            ("www.dhl.de/de/privatkunden/pakete-empfangen/verfolgen.html?lang=de&idc=00340434161094042557", "00340434161094042557"),
            ("https://example.com/orders/12345678/track?trackingNumber=986578788855", "986578788855"),
        ] {
            assert_eq!(clean(url).number, number, "{url}");
            assert!(clean(url).cleaning.has(Dirt::Url), "{url}");
        }
        for (url, number) in [
            // A name that means it everywhere; the one on the carrier's own page, its host with or without www.
            ("https://x.com/?tracking=ABC-1234", "ABC1234"),
            ("https://www.dhl.de/?idc=00340434161094042557&x=1Z5R89390357567127", "00340434161094042557"),
            ("https://dhl.de/?IDC=00340434161094042557&x=1Z5R89390357567127", "00340434161094042557"),
            ("HTTP://X.COM/1Z5R89390357567127/1Z5R89390357567127", "1Z5R89390357567127"),
            ("https://x.com#1Z5R89390357567127", "1Z5R89390357567127"),
            // Nobody issues it, and it alone is mostly digits.
            ("https://x.com/t/83920174651/abcdefgh1234", "83920174651"),
            ("https://x.com/t/abc12345", "ABC12345"),
        ] {
            assert_eq!(clean(url).number, number, "{url}");
        }
        for url in [
            "https://x.com/?tracking=1234567",
            "https://x.com/?tracking=ABCDE123",
            "https://x.com/?tracking=ABCD_1234",
            "https://x.com/?idc=00340434161094042557&x=1Z5R89390357567127",
            "https://x.com/t/abcd1234",
            "https://x.com/t/83920174651/83920174652",
            "https://1Z5R89390357567127",
            "ftp://x.com/1Z5R89390357567127",
        ] {
            assert!(!clean(url).cleaning.has(Dirt::Url), "{url}");
        }
        // Two numbers: nobody can say which.
        let two = "https://example.com/x?a=986578788855&b=477179081230";
        assert!(clean(two).special().is_some());
    }

    #[test]
    fn ok_maxicode_that_holds_the_number() {
        let whole = "[)>\u{1e}01\u{1d}96841706672\u{1d}840\u{1d}001\u{1d}1Z12345E0112345675\u{1d}UPSN\u{1d}12345E\u{1d}089\u{1e}\u{4}";
        gives(whole, "1Z12345E0112345675", &[Dirt::Maxicode]);
        assert!(clean(&whole.replace("1Z12345E0112345675", "1Z12345675")).special().is_some());
    }

    #[test]
    fn ok_endless_texts_are_cleaned_once() {
        let quoted = |len: usize| format!("'{}'", "1".repeat(len - 2));
        gives(&quoted(LONGEST), &"1".repeat(LONGEST - 2), &[Dirt::Quotes]);
        for longer in [LONGEST + 1, LONGEST + 2] {
            assert_eq!(clean(&quoted(longer)).number, quoted(longer));
        }
        let endless = "(".repeat(100_000);
        assert_eq!(clean(&endless).number.len(), endless.len());
    }
}
