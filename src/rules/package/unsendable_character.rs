use super::sent::sent;
use crate::{
    rules::{Consequence, Findings, Fix, FixKind, PackageFacts},
    shipment::is_unsendable,
};

rule! {
    /// Character that cannot be sent, or cannot be seen
    ///
    /// ## What it checks
    /// Control characters (a tab, a line break inside a name) in the texts that are sent, and marks that are not seen: zero-width
    /// blanks, and those that turn the direction of writing.
    ///
    /// ## Why it matters
    /// XML has no place for most control characters, and in the flat file a tab begins the next column: neither is built. An
    /// unseen mark makes a carrier or a service another text, letter for letter, that looks the same to everybody.
    ///
    /// ## Example that fails
    /// ```json,fails:/packages/0/service
    /// { "marketplace": "GB", "packages": [{ "carrier": "Royal Mail", "service": "Royal Mail\tTracked 24" }] }
    /// ```
    /// ```json,fails:/packages/0/carrierName
    /// { "marketplace": "GB", "packages": [{ "carrier": "Other", "carrierName": "Corner\u202eCouriers", "trackingNumber": "ABC12345678" }] }
    /// ```
    ///
    /// ## Example that passes
    /// ```json,passes
    /// { "marketplace": "GB", "packages": [{ "carrier": "Royal Mail", "service": "Royal Mail Tracked 24" }] }
    /// ```
    ///
    /// ## Fix
    /// Safe: a blank for a control character, nothing for a mark. The tracking number has fixes of its own.
    ///
    /// ## References
    /// - Schema of the feed: `String` is a normalised string, without tabs and line breaks (third-party copy)
    /// - XML 1.0, section 2.2: the characters of a document
    pub UNSENDABLE_CHARACTER {
        code: "PKG006",
        name: "unsendable-character",
        consequence: Refused,
        vtr: Neutral,
        fix: Safe,
        confidence: OfficialQuoted,
        Package: check,
    }
}

fn check(package: &PackageFacts<'_>, out: &mut Findings<'_>) {
    sent(package, |field| {
        let raw = field.text.as_str();
        if raw.bytes().all(|byte| matches!(byte, b' '..=b'~')) {
            return;
        }
        let text = raw.trim();
        let control = field.text.unsendable();
        let Some(character) = control.or_else(|| text.chars().find(|c| is_unseen(*c))) else { return };
        let why = if control.is_some() { "control" } else { "unseen" };
        let path = field.path(package);
        let params = [("character", format!("U+{:04X}", u32::from(character))), ("why", why.to_owned())];
        let number = field.field == "trackingNumber";
        // Of a number the rules of its own say what an unseen mark does, and mend it.
        if number && control.is_none() {
            return;
        }
        let mut found = out.add(path.clone(), params);
        if control.is_none() {
            found = found.at_most(Consequence::Risk);
        }
        if !number {
            found.fix(Fix::one(FixKind::Safe, "take-out-what-cannot-be-seen", path, raw, plain(text)));
        }
    });
}

/// Soft hyphen, zero-width characters and the marks of direction.
fn is_unseen(c: char) -> bool {
    matches!(c, '\u{AD}' | '\u{61C}' | '\u{200B}'..='\u{200F}' | '\u{202A}'..='\u{202E}' | '\u{2060}'..='\u{2069}' | '\u{FEFF}')
}

/// The text as it is meant: one blank for each run of control characters, nothing for a mark.
fn plain(text: &str) -> String {
    let parts = text.split(is_unsendable).map(|part| part.chars().filter(|c| !is_unseen(*c)).collect::<String>());
    let parts: Vec<String> = parts.map(|part| part.trim().to_owned()).filter(|part| !part.is_empty()).collect();
    parts.join(" ")
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::rules::{
        Consequence::{Refused, Risk},
        probe::{NOW, assert_clean, assert_found, assert_mended},
    };
    #[cfg(target_arch = "wasm32")]
    use wasm_bindgen_test::wasm_bindgen_test as test;

    fn with(service: &str, number: &str, city: &str) -> String {
        serde_json::json!({ "packages": [{ "carrier": "DPD", "service": service, "trackingNumber": number }], "shipFrom": { "city": city } }).to_string()
    }

    #[test]
    fn ok_every_text_that_is_sent() {
        let dirty = with("a\r\n b", "0516\u{0}281", "Zü\u{200b}rich");
        let expected = [("/packages/0/service", Refused), ("/packages/0/trackingNumber", Refused), ("/shipFrom/city", Risk)];
        assert_found(&UNSENDABLE_CHARACTER, NOW, &dirty, &expected);
        assert_mended(&UNSENDABLE_CHARACTER, NOW, &dirty, &with("a b", "0516\u{0}281", "Zürich"));
    }

    #[test]
    fn ok_letters_of_every_script_are_sent() {
        assert_clean(&UNSENDABLE_CHARACTER, NOW, &with("宅急便", "0516281", " Zürich\n"));
    }
}
