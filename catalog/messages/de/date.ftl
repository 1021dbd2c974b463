# DAT: die Daten.

DAT001 = Das Versanddatum fehlt.
    .title = Versanddatum fehlt
    .hint = Geben Sie den Tag oder den Zeitpunkt ein, zu dem das Paket abging.

DAT002 = Ein Versanddatum schreibt man 2026-11-21 oder 2026-11-21T10:30:00Z; hier steht „{ $shipDate }“.
    .title = Versanddatum ist nicht lesbar
    .hint = Schreiben Sie Jahr, Monat und Tag, und hinter einer Uhrzeit die Zeitzone.

DAT003 = Das Versanddatum { $shipDate } liegt in der Zukunft.
    .title = Versanddatum liegt in der Zukunft
    .hint = Bestätigen Sie, wenn das Paket abgegangen ist, mit dem Tag, an dem es abging.

DAT004 = Das Versanddatum { $shipDate } liegt vor der Bestellung selbst ({ $purchaseDate }).
    .title = Versanddatum liegt vor der Bestellung
    .hint = Vergleichen Sie Bestellung und Versandetikett, und geben Sie den Tag ein, an dem das Paket abging.

DAT005 = Der Käufer hat das Paket seit { $deliveredAt }; eine Sendungsnummer, die danach kommt, zählt als fehlend.
    .title = Sendungsnummer kommt nach der Zustellung
    .hint = Bestätigen Sie trotzdem, und senden Sie die nächsten Versandbestätigungen, wenn die Pakete abgehen.

DAT006 = Die Versandfrist { $shipBy } ist vorbei; die Versandbestätigung zählt als verspätet.
    .title = Versandbestätigung nach der Versandfrist
    .hint = Bestätigen Sie jetzt: Unbestätigte Bestellungen werden nach einigen Tagen storniert.

DAT007 =
    „{ $date }“ ist kein Datum; geprüft wurde nichts, was vom { $field ->
        [purchaseDate] Bestelldatum
        [shipBy] Datum „Versenden bis“
        [deliverBy] Datum „Zustellen bis“
       *[deliveredAt] Zustelldatum
    } abhängt.
    .title = Datum der Bestellung ist nicht lesbar
    .hint = Schreiben Sie Daten als 2026-11-21 oder 2026-11-21T10:30:00Z.

DAT008 =
    { $when ->
        [ahead] Amazon storniert am { $day }, was bis dahin nicht bestätigt ist.
       *[past] Amazon storniert am { $day }, was bis dahin nicht bestätigt ist; die Bestellung ist also womöglich schon storniert.
    }
    .title = Amazon storniert die Bestellung demnächst
    .hint = Bestätigen Sie sie jetzt, vor allem anderen.
