# ITM: die Artikel eines Pakets.

ITM001 = Eine Bestellpositions-ID hat 14 Ziffern; hier steht „{ $orderItemId }“.
    .title = Bestellpositions-ID hat nicht 14 Ziffern
    .hint = Kopieren Sie die Bestellpositions-ID als Text aus der Bestellung.

ITM002 = Eine Menge ist eine ganze Zahl größer als null; hier steht „{ $quantity }“.
    .title = Menge ist keine ganze Zahl größer als null
    .hint = Geben Sie ein, wie viele Einheiten im Paket sind.

ITM003 =
    { $packed ->
        [one] Die Pakete enthalten { $packed } Einheit der Position { $orderItemId }, in der Bestellung sind aber nur { $open } offen.
       *[other] Die Pakete enthalten { $packed } Einheiten der Position { $orderItemId }, in der Bestellung sind aber nur { $open } offen.
    }
    .title = Mehr Einheiten, als in der Bestellung offen sind
    .hint = Zählen Sie die Einheiten noch einmal, und prüfen Sie, ob einige storniert oder schon bestätigt wurden.

ITM004 = Für das Paket ist kein Inhalt angegeben; das nimmt Amazon nur in einer Datei an, und nur bei einer Bestellung in einem einzigen Paket.
    .title = Inhalt des Pakets ist nicht angegeben
    .hint = Geben Sie die Artikel und ihre Mengen ein, oder senden Sie das eine Paket in einer Datei.

ITM008 = „{ $transparencyCode }“ hat keine Form eines Transparency-Codes.
    .title = Transparency-Code in keiner bekannten Form
    .hint = Scannen Sie den Code neben dem T-Logo, nicht den Barcode des Artikels.

ITM007 = Die Position { $orderItemId } braucht { $units } Transparency-Codes, einen je Einheit; angegeben sind { $given }.
    .title = Transparency-Codes fehlen
    .hint = Scannen Sie den Transparency-Code jeder Einheit.

ITM006 = Die Position { $orderItemId } steht schon in diesem Paket.
    .title = Position steht zweimal in einem Paket
    .hint = Zählen Sie die Einheiten in einem Eintrag zusammen.

ITM009 =
    Die Position { $orderItemId } hat { $given } Transparency-Codes, { $why ->
        [units] mehr als Einheiten
       *[feed] mehr als die zehn, die eine Datei fasst
    }.
    .title = Mehr Transparency-Codes als Einheiten oder als eine Datei fasst
    .hint = Geben Sie je Einheit einen Code an; mehr als zehn passen in keine Datei.

ITM005 = Die Position { $orderItemId } gibt es in der Bestellung nicht.
    .title = Position, die es in der Bestellung nicht gibt
    .hint = Kopieren Sie die Bestellpositions-ID aus genau dieser Bestellung.
