//! Confirmations put together into the files Amazon takes.

use super::{
    confirm_shipment,
    confirmation::Confirmation,
    feed_xml,
    flat_file::Template,
    obstacle::Obstacle,
    requests::{Held, Twice, listed},
};
use crate::{marketplace::Marketplace, params::Params};

/// Amazon takes feeds below 10 MiB.
const FEED_LIMIT: usize = 10 * 1024 * 1024;

words! {
    /// The way to Amazon.
    pub enum To {
        /// The call `confirmShipment`: one request a package, written as JSON lines.
        Api = "api",
        /// The XML feed `POST_ORDER_FULFILLMENT_DATA`.
        Feed = "feed",
        /// The flat file `POST_FLAT_FILE_FULFILLMENT_DATA`.
        Flat = "flat",
    }
}

/// How to build.
#[derive(Debug, Clone, Copy)]
pub struct Options<'a> {
    /// The way to Amazon.
    pub to: To,
    /// `MerchantIdentifier` of the XML feed; the other ways do without.
    pub merchant_id: &'a str,
    /// Documents stay below this many bytes; 10 MiB unless a test wants less.
    pub limit: usize,
}

impl<'a> Options<'a> {
    /// The way to Amazon, with Amazon's limit.
    pub fn to(to: To, merchant_id: &'a str) -> Self {
        Options { to, merchant_id, limit: FEED_LIMIT }
    }
}

/// A file to send, or to send from.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Document {
    /// File name: way, country, number — `feed-GB-1.xml`.
    pub name: String,
    /// The store it is for.
    pub marketplace: &'static Marketplace,
    /// `Content-Type` of the upload.
    pub content_type: &'static str,
    /// The bytes, the same for the same packages.
    pub bytes: Vec<u8>,
    /// Packages inside.
    pub packages: usize,
}

/// What was built, store by store in the order they first appear, and what was not.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Built {
    /// The documents.
    pub documents: Vec<Document>,
    /// Packages this way cannot carry.
    pub held: Vec<Held>,
}

/// Builds the documents of packages, one or more for each store.
///
/// # Errors
/// Only when nothing can be built at all: the XML feed without a merchant id.
pub fn build(confirmations: &[Confirmation<'_>], options: &Options<'_>) -> Result<Built, Box<Obstacle>> {
    let mut builder = Builder::new(options);
    let mut built = builder.add(confirmations)?;
    let stores: Vec<&str> = builder.files.iter().map(|file| file.store.country).collect();
    let rest = builder.finish();
    built.documents.extend(rest);
    built.documents.sort_by_key(|document| stores.iter().position(|store| *store == document.marketplace.country));
    Ok(built)
}

/// Builds documents of packages that come some at a time: what is full goes out at once, so a long day never lies in memory as a whole.
#[derive(Debug)]
pub struct Builder {
    to: To,
    merchant_id: String,
    limit: usize,
    /// The document of each store that is being filled.
    files: Vec<File>,
    twice: Twice,
}

impl Builder {
    /// Nothing built yet.
    pub fn new(options: &Options<'_>) -> Self {
        let Options { to, merchant_id, limit } = *options;
        Builder { to, merchant_id: merchant_id.to_owned(), limit, files: Vec::new(), twice: Twice::default() }
    }

    /// Adds packages; answers the documents that became full, and which of these packages this way cannot carry.
    ///
    /// # Errors
    /// As [`build`].
    pub fn add(&mut self, confirmations: &[Confirmation<'_>]) -> Result<Built, Box<Obstacle>> {
        let mut documents = Vec::new();
        let mut held = match self.to {
            To::Api => self.twice.of(confirmations),
            To::Feed | To::Flat => vec![None; confirmations.len()],
        };
        let mut stores: Vec<&'static Marketplace> = Vec::new();
        for confirmation in confirmations {
            if !stores.contains(&confirmation.marketplace) {
                stores.push(confirmation.marketplace);
            }
        }
        for store in stores {
            let packages = || confirmations.iter().enumerate().filter(|(_, package)| package.marketplace == store);
            let kind = match self.to {
                To::Api => Kind::Api,
                To::Feed => Kind::Feed,
                To::Flat => Kind::Flat(Template::of(packages().map(|(_, package)| package))),
            };
            let Some(file) = self.file(kind, store, &mut documents)? else { continue };
            for (index, package) in packages() {
                if let Some(held @ None) = held.get_mut(index) {
                    *held = file.add(package, &mut documents).err();
                }
            }
        }
        Ok(Built { documents, held: listed(held) })
    }

    /// The documents that were not full yet.
    pub fn finish(self) -> Vec<Document> {
        let mut documents = Vec::new();
        for mut file in self.files {
            file.close(&mut documents);
        }
        documents
    }

    /// The document of a store. One whose columns do not suit what comes now ends here.
    fn file(&mut self, kind: Kind, store: &'static Marketplace, documents: &mut Vec<Document>) -> Result<Option<&mut File>, Box<Obstacle>> {
        let at = self.files.iter().position(|file| file.store == store).unwrap_or(self.files.len());
        match self.files.get_mut(at) {
            None => self.files.push(File::new(kind, kind.head(&self.merchant_id)?, store, self.limit)),
            Some(file) if file.kind.lacks(kind) => {
                file.close(documents);
                file.kind = kind;
                file.head = kind.head(&self.merchant_id)?;
                file.bytes.clone_from(&file.head);
            }
            Some(_) => {}
        }
        Ok(self.files.get_mut(at))
    }
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Kind {
    Api,
    Feed,
    Flat(Template),
}

impl Kind {
    /// Whether another kind has columns that this one has not.
    fn lacks(self, other: Kind) -> bool {
        matches!((self, other), (Kind::Flat(Template::Common { sources: false }), Kind::Flat(Template::Common { sources: true })))
    }

    fn head(self, merchant_id: &str) -> Result<Vec<u8>, Box<Obstacle>> {
        match self {
            Kind::Api => Ok(Vec::new()),
            Kind::Feed => feed_xml::head(merchant_id),
            Kind::Flat(template) => template.head(),
        }
    }

    fn tail(self) -> &'static [u8] {
        if self == Kind::Feed { feed_xml::TAIL } else { b"" }
    }

    /// The bytes of one package, which is the `number`th of its document.
    fn entry(self, package: &Confirmation<'_>, number: usize) -> Result<Vec<u8>, Box<Obstacle>> {
        match self {
            Kind::Api => {
                let request = confirm_shipment::request(package)?;
                let mut line = serde_json::to_vec(&request).map_err(|_| Obstacle::new("E_WRITE", "", Params::none()))?;
                line.push(b'\n');
                Ok(line)
            }
            Kind::Feed => feed_xml::message(package, number),
            Kind::Flat(template) => template.rows(package),
        }
    }

    fn form(self) -> (&'static str, &'static str, &'static str) {
        match self {
            Kind::Api => ("api", "jsonl", "application/x-ndjson"),
            Kind::Feed => ("feed", "xml", feed_xml::CONTENT_TYPE),
            Kind::Flat(template) => ("flat", "txt", template.content_type()),
        }
    }
}

/// The document of a store that is being filled.
#[derive(Debug)]
struct File {
    kind: Kind,
    store: &'static Marketplace,
    limit: usize,
    head: Vec<u8>,
    bytes: Vec<u8>,
    packages: usize,
    number: usize,
}

impl File {
    fn new(kind: Kind, head: Vec<u8>, store: &'static Marketplace, limit: usize) -> Self {
        File { kind, store, limit, bytes: head.clone(), head, packages: 0, number: 1 }
    }

    /// Adds a package; a document that would reach the limit is closed first.
    fn add(&mut self, package: &Confirmation<'_>, documents: &mut Vec<Document>) -> Result<(), Box<Obstacle>> {
        let tail = self.kind.tail().len();
        let mut entry = self.kind.entry(package, self.packages + 1)?;
        if self.packages > 0 && self.bytes.len() + entry.len() + tail >= self.limit {
            self.close(documents);
            entry = self.kind.entry(package, 1)?;
        }
        let size = self.bytes.len() + entry.len() + tail;
        if size >= self.limit {
            let params = Params::none().count("bytes", size).count("limit", self.limit);
            return Err(Obstacle::new("E_TOO_LARGE", format!("/packages/{}", package.package), params));
        }
        self.bytes.extend(entry);
        self.packages += 1;
        Ok(())
    }

    fn close(&mut self, documents: &mut Vec<Document>) {
        let mut bytes = std::mem::replace(&mut self.bytes, self.head.clone());
        let packages = std::mem::take(&mut self.packages);
        if packages == 0 {
            return;
        }
        bytes.extend(self.kind.tail());
        let (way, extension, content_type) = self.kind.form();
        let name = format!("{way}-{}-{}.{extension}", self.store.country, self.number);
        documents.push(Document { name, marketplace: self.store, content_type, bytes, packages });
        self.number += 1;
    }
}
