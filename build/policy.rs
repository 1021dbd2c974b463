//! The shape of `catalog/policies/<country>.toml`: what a store demands and measures, and since when.

use std::collections::BTreeMap;

use serde::Deserialize;

use crate::terms::{Confidence, NeedKind, Sanction};

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
#[allow(dead_code, reason = "dates of reading and loose facts are for people")]
pub struct Policy {
    pub country: String,
    pub checked: String,
    #[serde(default)]
    pub notes: Option<String>,
    /// `deliver-by` where the promised delivery date decides which rows hold for a package.
    pub day: Option<String>,
    pub target: Option<Target>,
    pub sanction: Option<Sanctioned>,
    pub carrier_code: Option<Since>,
    pub other: Option<Other>,
    #[serde(default)]
    pub service: Vec<Need>,
    #[serde(default)]
    pub tracking: Vec<Need>,
    pub parcel_id: Option<ParcelId>,
    pub format: Option<FormatCheck>,
    pub integrated: Option<Integrated>,
    #[serde(default)]
    pub scope: Vec<Scope>,
    #[serde(default)]
    pub exemptions: Vec<Exemption>,
    #[serde(default)]
    pub scans: Vec<Scans>,
    pub auto_cancel: Option<AutoCancel>,
    pub ioss: Option<Ioss>,
    #[serde(default)]
    pub facts: Vec<Loose>,
}

macro_rules! dated {
    ($(#[$meta:meta])* $name:ident { $($(#[$field_meta:meta])* $field:ident: $type:ty),* $(,)? }) => {
        $(#[$meta])*
        #[derive(Debug, Deserialize)]
        #[serde(deny_unknown_fields)]
        #[allow(dead_code, reason = "pedigree is checked here and read by people")]
        pub struct $name {
            $($(#[$field_meta])* pub $field: $type,)*
            #[serde(default)]
            pub source: Vec<String>,
            pub confidence: Confidence,
            pub note: Option<String>,
        }
    };
}

dated!(Target { percent: Option<u8>, from: Option<String>, });
dated!(Sanctioned { does: Sanction });
dated!(Since { from: Option<String>, });
dated!(ParcelId { from: Option<String>, #[serde(default)] carriers: Vec<String>, });
dated!(Other { forbidden_from: String });
dated!(Need { need: NeedKind, from: Option<String>, until: Option<String>, });
dated!(FormatCheck { warning_from: Option<String>, error_from: Option<String>, });
dated!(Integrated { from: Option<String>, until: Option<String>, #[serde(default)] carriers: Vec<String>, #[serde(default)] ends: BTreeMap<String, String>, });
dated!(Scope {
    from: Option<String>,
    until: Option<String>,
    shipments: String,
    carriers: Option<String>,
    #[serde(default)]
    countries: Vec<String>,
    amount: Option<String>,
    currency: Option<String>,
});
dated!(Exemption {
    from: Option<String>,
    until: Option<String>,
    below: Option<String>,
    currency: Option<String>,
    services: Option<Services>,
    #[serde(default)]
    carriers: Vec<String>,
    #[serde(default)]
    except_carriers: Vec<String>,
    integrated: Option<bool>,
    #[serde(default)]
    buy_shipping: bool,
    exact: Option<bool>,
    origin: Option<String>,
    #[serde(default)]
    countries: Vec<String>,
});
dated!(Scans {
    from: Option<String>,
    until: Option<String>,
    countries: Vec<String>,
    one_below: String,
    currency: String,
});
dated!(AutoCancel {
    days: u32,
    #[serde(default)]
    business: bool,
});
dated!(Ioss { from: String, below: String, currency: String });
dated!(Loose {
    key: String,
    value: Option<String>,
    from: Option<String>,
    until: Option<String>,
});

/// Which services an exemption covers: a class, or exact names.
#[derive(Debug, Deserialize)]
#[serde(untagged)]
pub enum Services {
    Class(String),
    Names(Vec<String>),
}
