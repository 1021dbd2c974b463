//! The words of the facts. The compiler of the facts includes this very file, so a word in TOML and a value in the
//! engine are one thing.

words! {
    /// How sure a fact is. Only the three strongest may refuse; weaker ones may only warn.
    pub enum Confidence {
        /// Not found, or not established.
        Unknown = "unknown",
        /// Deduced from a neighbouring fact.
        Inferred = "inferred",
        /// A third party's report, or a pattern seen in use.
        Community = "community",
        /// The carrier's own page, or a check-digit rule confirmed on public examples.
        CarrierSpec = "carrier-spec",
        /// Amazon's text, quoted by a third party.
        OfficialQuoted = "official-quoted",
        /// Amazon's own page, post, model or code.
        Official = "official",
    }
}

impl Confidence {
    /// True when a fact of this confidence may refuse.
    pub fn may_refuse(self) -> bool {
        self >= Confidence::CarrierSpec
    }
}

words! {
    /// How far a service is tracked.
    #[allow(clippy::enum_variant_names, reason = "the words of the facts")]
    pub enum Tracked {
        /// Scans on the way.
        Tracked = "tracked",
        /// Only the delivery is scanned.
        PartiallyTracked = "partially-tracked",
        /// Not at all.
        Untracked = "untracked",
        /// Not known.
        Unknown = "unknown",
    }
}

words! {
    /// What a service demands in the tracking-number field.
    pub enum Requires {
        /// The carrier's tracking number.
        TrackingNumber = "tracking-number",
        /// The Royal Mail parcel ID printed above the 2D barcode.
        ParcelId = "parcel-id",
        /// Nothing to give.
        Nothing = "nothing",
        /// Not known.
        Unknown = "unknown",
    }
}

words! {
    /// What Amazon does where the rate of a category is below the target of the store.
    pub enum Sanction {
        /// It suspends the category.
        SuspendsCategory = "suspends-category",
        /// It may suspend the offers of the category that the seller ships, but for Prime.
        MaySuspendOffers = "may-suspend-offers",
        /// It may suspend what the seller ships in the category.
        MaySuspendCategory = "may-suspend-category",
        /// It may restrict the offers of the category that the seller ships, and take better shipping options away.
        MayRestrictOffers = "may-restrict-offers",
        /// The standing of the account suffers.
        AccountStanding = "account-standing",
        /// It writes an e-mail.
        EMail = "e-mail",
        /// Not known.
        Unknown = "unknown",
    }
}

words! {
    /// What a tracking format may be used for.
    pub enum Role {
        /// Its shape, prefix or check digit says something about who issued the number.
        Identifies = "identifies",
        /// It only says what this carrier's numbers may look like; asked when the carrier is stated.
        Bounds = "bounds",
    }
}

words! {
    /// What a store demands of a delivery service or a tracking number in a period.
    pub enum NeedKind {
        /// Refused without.
        Required = "required",
        /// Amazon asks for it.
        Recommended = "recommended",
        /// May be left out.
        Optional = "optional",
        /// A tracking number for every service that is tracked.
        TrackedServices = "tracked-services",
        /// A tracking number for every package.
        EveryPackage = "every-package",
        /// A tracking number for carriers under Amazon's mandate (the list is not public).
        MandatedCarriers = "mandated-carriers",
        /// A tracking number for packages above the value of the scope.
        InScopeValue = "in-scope-value",
        /// Not known.
        Unknown = "unknown",
    }
}
