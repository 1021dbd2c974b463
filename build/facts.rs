//! The shapes of the TOML files in `catalog/`, and how they are read. An unknown key is an error.

use std::{collections::BTreeMap, fs, path::Path};

use serde::{Deserialize, de::DeserializeOwned};

use crate::{
    fault::Faults,
    posts::{EVERY_POST, Posts, Regions},
    services::ServiceTable,
    terms::{Confidence, Requires, Role, Tracked},
};

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
#[allow(dead_code, reason = "read by people and by the documentation; checked to be there")]
pub struct Source {
    pub text: String,
    pub url: Option<String>,
    pub read: String,
    /// How the pages of rules cite it.
    #[serde(default)]
    pub cited: Vec<String>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
#[allow(dead_code, reason = "notes are for people")]
pub struct Carrier {
    #[serde(skip)]
    pub id: String,
    pub code: Option<String>,
    pub name: String,
    pub home: Option<String>,
    pub checked: String,
    pub source: Vec<String>,
    pub confidence: Confidence,
    pub notes: Option<String>,
    pub tracking_url: Option<TrackingUrl>,
    #[serde(default)]
    pub codes: Vec<Code>,
    #[serde(default)]
    pub aliases: Vec<Alias>,
    #[serde(default)]
    pub integration: Vec<Integration>,
    #[serde(default)]
    pub services: Vec<Service>,
    #[serde(default)]
    pub formats: Vec<Format>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct TrackingUrl {
    pub template: String,
    pub source: Vec<String>,
    #[allow(dead_code, reason = "a link warns nobody")]
    pub confidence: Confidence,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Code {
    pub code: String,
    /// Stores where the value means this carrier; absent: everywhere.
    pub marketplaces: Option<Vec<String>>,
    pub source: Vec<String>,
    #[allow(dead_code, reason = "the list of codes has the weight")]
    pub confidence: Confidence,
    #[allow(dead_code, reason = "for people")]
    pub note: Option<String>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Alias {
    pub name: String,
    #[serde(default)]
    pub ambiguous: bool,
    pub marketplaces: Option<Vec<String>>,
    pub source: Vec<String>,
    pub confidence: Confidence,
    #[allow(dead_code, reason = "for people")]
    pub note: Option<String>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Integration {
    #[serde(default)]
    pub marketplaces: Vec<String>,
    #[serde(default)]
    pub inferred: Vec<String>,
    pub evidence: String,
    pub source: Vec<String>,
    pub confidence: Confidence,
    #[allow(dead_code, reason = "for people")]
    pub note: Option<String>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Service {
    pub name: String,
    pub marketplaces: Option<Vec<String>>,
    pub tracked: Tracked,
    pub requires: Requires,
    #[serde(default)]
    pub letter: bool,
    pub listed: bool,
    #[allow(dead_code, reason = "for people")]
    pub basis: Option<String>,
    pub source: Vec<String>,
    pub confidence: Confidence,
    #[allow(dead_code, reason = "for people")]
    pub note: Option<String>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Format {
    pub name: String,
    #[allow(dead_code, reason = "for people and the documentation")]
    pub description: Option<String>,
    pub pattern: String,
    /// The table of `services/` that says what the number tells of its service.
    pub services: Option<String>,
    /// The service that the shape itself tells, where the table has no codes.
    pub service: Option<String>,
    pub role: Role,
    /// Groups that make up the tracking number, in a barcode that says more than it.
    #[serde(default)]
    pub number: Vec<String>,
    /// Why a format that lets most strings pass still identifies.
    pub weak: Option<String>,
    pub check: String,
    #[allow(dead_code, reason = "for people")]
    pub check_note: Option<String>,
    #[serde(default)]
    pub examples: Vec<String>,
    pub source: Vec<String>,
    pub confidence: Confidence,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct CarrierCodes {
    #[allow(dead_code, reason = "pedigree of the whole list, for people")]
    pub meta: Meta,
    pub values: Vec<CarrierCode>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
#[allow(dead_code, reason = "for people")]
pub struct Meta {
    pub source: Vec<String>,
    pub confidence: Confidence,
    pub checked: String,
    pub note: Option<String>,
    #[serde(default)]
    pub lists: BTreeMap<String, ListMeta>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
#[allow(dead_code, reason = "for people")]
pub struct ListMeta {
    pub source: Vec<String>,
    pub confidence: Confidence,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
#[allow(dead_code, reason = "evidence per value is for people")]
pub struct CarrierCode {
    pub value: String,
    pub carrier: Option<String>,
    #[serde(default)]
    pub xsd_2021: u32,
    #[serde(default)]
    pub lists: Vec<String>,
    #[serde(default)]
    pub twins: Vec<String>,
    #[serde(default)]
    pub not_a_carrier: bool,
    pub source: Option<Vec<String>>,
    pub note: Option<String>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Marketplaces {
    pub marketplaces: Vec<Marketplace>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
#[allow(dead_code, reason = "region of the cloud and notes are for people")]
pub struct Marketplace {
    pub id: String,
    pub country: String,
    pub name: String,
    pub region: String,
    pub endpoint: String,
    pub sandbox_endpoint: String,
    pub aws_region: String,
    pub currency: String,
    pub time_zone: String,
    pub domain: Option<String>,
    #[serde(default)]
    pub names: Vec<String>,
    pub source: Vec<String>,
    pub confidence: Confidence,
    pub checked: Option<String>,
    pub note: Option<String>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
#[allow(dead_code, reason = "pedigree is for people")]
pub struct Storefront {
    pub platform: String,
    /// The platform whose records hold these words, as the engine calls it; absent: they stand in anybody's.
    pub of: Option<String>,
    pub checked: String,
    pub source: Vec<String>,
    pub confidence: Confidence,
    pub notes: Option<String>,
    #[serde(default)]
    pub names: Vec<StorefrontName>,
    #[serde(default)]
    pub services: Vec<StorefrontService>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct StorefrontName {
    pub name: String,
    pub label: Option<String>,
    pub means: Option<String>,
    pub carrier: Option<String>,
    /// Several carriers go by it: `choices`.
    #[serde(default)]
    pub ambiguous: bool,
    /// Files in `carriers/`, or plain names of carriers that have none.
    #[serde(default)]
    pub choices: Vec<String>,
    /// The platform's own word for "no carrier".
    #[serde(default)]
    pub none: bool,
    /// Countries of the shops that see it; absent: all.
    #[serde(default)]
    pub countries: Vec<String>,
}

/// What a platform calls a delivery service.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct StorefrontService {
    pub name: String,
    /// The carrier's own name of it.
    pub means: String,
    pub carrier: String,
    /// Countries a parcel leaves from when the word means this; absent: all.
    #[serde(default)]
    pub countries: Vec<String>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Samples {
    pub checked: String,
    pub samples: Vec<Sample>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Sample {
    pub number: String,
    pub carrier: String,
    pub source: Vec<String>,
    pub confidence: Confidence,
    #[allow(dead_code, reason = "for people")]
    pub note: Option<String>,
}

/// Everything that was read, and what was wrong with it.
#[derive(Debug, Default)]
pub struct Facts {
    pub sources: BTreeMap<String, Source>,
    pub carriers: Vec<Carrier>,
    pub codes: Vec<CarrierCode>,
    pub samples: Option<Samples>,
    pub marketplaces: Vec<Marketplace>,
    pub storefronts: Vec<Storefront>,
    pub policies: Vec<crate::policy::Policy>,
    pub tables: Vec<ServiceTable>,
    pub posts: Posts,
    pub regions: Regions,
}

/// Reads one TOML file; a fault names the file and the place.
pub fn read<T: DeserializeOwned>(root: &Path, file: &str, faults: &mut Faults) -> Option<T> {
    let text = match fs::read_to_string(root.join(file)) {
        Ok(text) => text,
        Err(error) => {
            faults.add(file, "", format!("cannot be read: {error}"));
            return None;
        }
    };
    toml::from_str(&text).map_err(|error| faults.add(file, "", error.to_string().trim().replace('\n', " "))).ok()
}

/// The TOML files of a folder in the order of their names, without extension.
pub fn stems(root: &Path, folder: &str) -> Vec<String> {
    let mut stems: Vec<String> = fs::read_dir(root.join(folder))
        .into_iter()
        .flatten()
        .flatten()
        .filter_map(|entry| entry.file_name().to_str()?.strip_suffix(".toml").map(str::to_owned))
        .collect();
    stems.sort();
    stems
}

impl Facts {
    pub fn read(root: &Path, faults: &mut Faults) -> Facts {
        let mut facts = Facts { sources: read(root, "sources.toml", faults).unwrap_or_default(), ..Facts::default() };
        for id in stems(root, "carriers") {
            if let Some(mut carrier) = read::<Carrier>(root, &format!("carriers/{id}.toml"), faults) {
                carrier.id = id;
                facts.carriers.push(carrier);
            }
        }
        for id in stems(root, "services") {
            if let Some(mut table) = read::<ServiceTable>(root, &format!("services/{id}.toml"), faults) {
                table.id = id;
                facts.tables.push(table);
            }
        }
        facts.posts = read(root, "posts.toml", faults).unwrap_or_default();
        facts.regions = read(root, "regions.toml", faults).unwrap_or_default();
        let posts = facts.posts.alternation();
        for format in facts.carriers.iter_mut().flat_map(|carrier| &mut carrier.formats) {
            format.pattern = format.pattern.replace(EVERY_POST, &posts);
        }
        if let Some(codes) = read::<CarrierCodes>(root, "carrier_codes.toml", faults) {
            facts.codes = codes.values;
        }
        facts.samples = read(root, "samples.toml", faults);
        if let Some(list) = read::<Marketplaces>(root, "marketplaces.toml", faults) {
            facts.marketplaces = list.marketplaces;
        }
        for platform in stems(root, "storefronts") {
            facts.storefronts.extend(read(root, &format!("storefronts/{platform}.toml"), faults));
        }
        for country in stems(root, "policies") {
            // `global.toml` is prose for people and for the documentation.
            if country != "global" {
                facts.policies.extend(read(root, &format!("policies/{country}.toml"), faults));
            }
        }
        facts
    }
}
