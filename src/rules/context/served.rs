//! The delivery service of a package.

use crate::{
    catalog::{Carrier, Service},
    marketplace::Marketplace,
    overlay::Overlay,
};

/// What a carrier's delivery service comes to.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Served {
    /// The service of this store.
    pub(crate) service: Option<&'static Service>,
    /// The same, or the carrier's service of this name in another store.
    pub(crate) known: Option<&'static Service>,
    /// Amazon's text of it, when a host's word was given.
    pub(crate) mapped: Option<&'static str>,
}

impl Served {
    pub(crate) fn of(
        carrier: Option<&'static Carrier>,
        name: Option<&str>,
        marketplace: Option<&'static Marketplace>,
        overlay: Option<&'static Overlay>,
    ) -> Served {
        let named = carrier.filter(|carrier| !carrier.services.is_empty()).zip(name);
        let mapped = overlay.zip(named).and_then(|(overlay, (carrier, name))| overlay.service(carrier, name));
        let named = mapped.map_or(named, |service| named.map(|(carrier, _)| (carrier, service)));
        let service = named.and_then(|(carrier, name)| carrier.service(name, marketplace));
        // A store lists the services of its own country; what comes from abroad goes by one of another's.
        let known = service.or_else(|| named.and_then(|(carrier, name)| carrier.service(name, None)));
        Served { service, known, mapped }
    }
}
