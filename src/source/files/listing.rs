//! The platforms' own forms as plain data, for the page about them.

use super::{
    Field, Platform,
    document::SHAPES,
    shape::{Shape, Syntax, Take},
};

/// One form of records that is read without a mapping.
#[derive(Debug, Clone)]
pub struct Listed {
    /// Whose it is.
    pub platform: Platform,
    /// Its word, as `detected.shape` has it.
    pub shape: &'static str,
    /// `JSON`, `XML`, `table` or `request line`.
    pub syntax: &'static str,
    /// Where the records stand in the document; blank for the document itself.
    pub records: &'static str,
    /// What tells it from all others; blank when only the caller's word does.
    pub marks: &'static [&'static str],
    /// Where each field stands, the level it is looked for at in front of it; the first that holds something counts.
    pub places: Vec<(Field, String)>,
}

/// Every form of every platform, in the order they are asked.
///
/// ```
/// use shipconfirm::source::{Field, Platform, listing};
/// let webhook = listing().into_iter().find(|form| form.platform == Platform::Shopify && form.shape == "fulfillment").unwrap();
/// assert!(webhook.places.iter().any(|(field, path)| *field == Field::Carrier && path == "tracking_company"));
/// ```
pub fn listing() -> Vec<Listed> {
    let listed = |shape: &Shape<'static>| Listed {
        platform: shape.platform,
        shape: shape.word,
        syntax: match shape.syntax {
            Syntax::Json => "JSON",
            Syntax::Xml => "XML",
            Syntax::Table => "table",
            Syntax::Query => "request line",
        },
        records: shape.records,
        marks: shape.marks,
        places: places(shape),
    };
    SHAPES.iter().copied().flatten().map(listed).collect()
}

fn places(shape: &Shape<'static>) -> Vec<(Field, String)> {
    let mut places = Vec::new();
    let mut add = |level: &str, table: &[Take<'static>]| {
        for Take(field, path, _) in table {
            let path = [level, path].into_iter().filter(|part| !part.is_empty()).collect::<Vec<_>>().join(".");
            let place = (*field, path);
            if !places.contains(&place) {
                places.push(place);
            }
        }
    };
    for shape in std::iter::once(shape).chain(shape.or) {
        let parcels = shape.parcels.unwrap_or_default();
        let inside = |path: &str| [parcels, path].into_iter().filter(|part| !part.is_empty()).collect::<Vec<_>>().join(".");
        add("", shape.order);
        add(shape.lines.unwrap_or_default(), shape.line);
        add(parcels, shape.parcel);
        for track in shape.tracks {
            add(&inside(track), shape.track);
        }
        add(&inside(shape.items.unwrap_or_default()), shape.item);
    }
    places
}
