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

ITM004 = Für das Paket ist kein Inhalt angegeben; das nimmt nur ein Feed an, und nur bei einer Bestellung in einem einzigen Paket.
    .title = Inhalt des Pakets ist nicht angegeben
    .hint = Geben Sie die Artikel und ihre Mengen ein, oder senden Sie das eine Paket in einem Feed.
