use super::malformed_tracking_number::no_number;
use crate::{
    rules::{Findings, PackageFacts},
    tracking::{Kind, clean, several_numbers},
};

rule! {
    /// Several numbers in one field
    ///
    /// ## What it checks
    /// Two numbers or more in one tracking field, joined by a comma, a semicolon, a bar, a line break or a word; or by a blank or a
    /// slash, where each is a number some carrier issues.
    ///
    /// ## Why it matters
    /// Amazon takes one number for each package. Joined, they are no number of any carrier, and no parcel of the two is followed.
    ///
    /// ## Example that fails
    /// ```json,fails:/packages/0/trackingNumber
    /// { "marketplace": "US", "packages": [{ "carrier": "UPS", "trackingNumber": "1Z999AA10123456784, 1Z5R89390357567127" }] }
    /// ```
    ///
    /// ## Example that passes
    /// ```json,passes
    /// { "marketplace": "US", "packages": [{ "carrier": "UPS", "trackingNumber": "1Z999AA10123456784" }] }
    /// ```
    ///
    /// ## Fix
    /// None: which items are in which parcel is not known here. Split the shipment into packages, one number each.
    ///
    /// ## References
    /// - Orders API model ordersV0: a package has one trackingNumber; the XML feed and the flat file have one too
    /// - Amazon notices selling-partner-api-docs#489 (warning) and #866 (error)
    pub SEVERAL_NUMBERS {
        code: "TRK012",
        name: "several-numbers",
        consequence: Refused,
        vtr: Defect,
        confidence: Official,
        message: "{count} numbers stand in one field: {first}, {second}{count|2=| and more}.",
        hint: "Make a package of each number, with the items that are in it.",
        Package: check,
    }
}

fn check(package: &PackageFacts<'_>, out: &mut Findings<'_>) {
    if package.kind != Some(Kind::SeveralNumbers) {
        return;
    }
    let numbers = several_numbers(package.package.tracking_number.as_str()).unwrap_or_default();
    let number = |i: usize| numbers.get(i).map_or(String::new(), |part| clean(part).number.into_owned());
    let params = [("count", numbers.len().to_string()), ("first", number(0)), ("second", number(1))];
    out.add(package.path("trackingNumber"), params).at_most(no_number(package));
}
