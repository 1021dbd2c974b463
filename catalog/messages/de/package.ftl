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

PKG007 = Eine andere Sendung dieser Bestellung hat schon die Paketreferenz { $reference }.
    .title = Eine andere Sendung derselben Bestellung hat diese Paketreferenz
    .hint = Nummerieren Sie die Pakete der Bestellung durchgehend, und lassen Sie weg, was doppelt vorkommt.

PKG005 =
    { $where ->
        [everywhere] Das Feld hat { $length } Zeichen, Amazon nimmt { $most } an.
       *[feed] Das Feld hat { $length } Zeichen, Amazon nimmt in einer Datei { $most } an.
    }
    .title = Feld ist länger, als Amazon annimmt
    .hint = Kürzen Sie es.

PKG006 =
    Das Feld enthält das Zeichen { $character }, das { $why ->
        [control] nicht gesendet werden kann
       *[unseen] niemand sieht
    }.
    .title = Zeichen, das sich nicht senden oder nicht sehen lässt
    .hint = Tippen Sie den Text noch einmal.
