use crate::{
    catalog::Sample,
    rules::{Findings, PackageFacts},
};

rule! {
    /// Sample number from a guide
    ///
    /// ## What it checks
    /// The number against those that carriers, Amazon and guides print to show what a number looks like, and those that carriers'
    /// test systems answer to (`catalog/samples.toml`).
    ///
    /// ## Why it matters
    /// A sample was copied, or a test order got into the real ones. The number belongs to no parcel of yours, so it is never
    /// scanned for this order. Some of them pass every check digit.
    ///
    /// ## Example that fails
    /// ```json,fails:/packages/0/trackingNumber
    /// { "marketplace": "US", "packages": [{ "carrier": "UPS", "trackingNumber": "1Z999AA10123456784" }] }
    /// ```
    ///
    /// ## Example that passes
    /// ```json,passes
    /// { "marketplace": "US", "packages": [{ "carrier": "UPS", "trackingNumber": "1Z5R89390357567127" }] }
    /// ```
    ///
    /// ## Fix
    /// Enter the number from the label.
    ///
    /// ## References
    /// - The samples with their sources: `catalog/samples.toml`
    pub SAMPLE_NUMBER {
        code: "TRK014",
        name: "sample-number",
        consequence: Risk,
        vtr: AtRisk,
        criterion: Number,
        confidence: Community,
        Package: check,
    }
}

fn check(package: &PackageFacts<'_>, out: &mut Findings<'_>) {
    if let Some(sample) = Sample::find(&package.number.number) {
        let params = [("number", sample.number.to_owned()), ("carrier", sample.carrier().name.to_owned())];
        out.add(package.path("trackingNumber"), params);
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::rules::{
        Consequence::Risk,
        probe::{NOW, assert_clean, assert_found, numbered},
    };
    #[cfg(target_arch = "wasm32")]
    use wasm_bindgen_test::wasm_bindgen_test as test;

    const FIELD: &str = "/packages/0/trackingNumber";

    #[test]
    fn ok_every_sample_is_found_however_it_is_written() {
        for sample in Sample::all() {
            let written = sample.number.to_ascii_lowercase();
            assert_found(&SAMPLE_NUMBER, NOW, &numbered("US", sample.carrier().amazon_code(), &written), &[(FIELD, Risk)]);
        }
        assert_clean(&SAMPLE_NUMBER, NOW, &numbered("US", "UPS", "1Z5R89390357567127"));
    }
}
