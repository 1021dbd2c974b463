# PKG: das Paket und seine Referenz.

PKG001 = Eine Paketreferenz ist eine Zahl größer als null; hier steht „{ $reference }“.
    .title = Paketreferenz ist keine Zahl größer als null
    .hint = Nummerieren Sie die Pakete der Bestellung: 1, 2, 3.

PKG002 = Die Sendung hat kein Paket; es gibt nichts zu bestätigen.
    .title = Sendung ohne Paket
    .hint = Fügen Sie das Paket hinzu, sobald es unterwegs ist.

PKG003 = Ein anderes Paket dieser Sendung hat schon die Referenz { $reference }.
    .title = Zwei Pakete haben dieselbe Referenz
    .hint = Geben Sie jedem Paket eine eigene Nummer.

PKG004 = Einheiten dieser Bestellung wurden schon bestätigt; das Paket braucht deshalb eine eigene Referenz.
    .title = Paket einer teilweise bestätigten Bestellung hat keine Referenz
    .hint = Geben Sie eine Nummer ein, die kein früheres Paket der Bestellung hat; dieselbe Nummer würde jenes Paket überschreiben.
