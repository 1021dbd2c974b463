# Warum ein Paket nicht gesendet werden kann: eine Zeile, kein Punkt am Ende.

E_MARKETPLACE =
    { $what ->
        [missing] der Marktplatz fehlt
       *[malformed] „{ $text }“ ist kein Marktplatz
    }

E_ORDER_ID =
    { $what ->
        [missing] die Bestellnummer fehlt
       *[malformed] „{ $text }“ ist keine Amazon-Bestellnummer (3-7-7)
    }

E_PACKAGES = { $packages } Pakete sind zu viele für eine Bestellung (höchstens { $most })

E_PACKAGE = dieses Paket gibt es nicht

E_CARRIER = der Versanddienstleister fehlt

E_CARRIER_NAME = zum Versanddienstleister Other gehört ein Name

E_SHIP_DATE =
    { $what ->
        [missing] das Versanddatum fehlt
        [no-offset] „{ $text }“ hat keine Zeitzone; schreiben Sie Z oder +01:00 hinter die Uhrzeit
       *[malformed] „{ $text }“ ist kein Datum; schreiben Sie 2026-11-21T10:30:00Z oder 2026-11-21
    }

E_REFERENCE =
    { $what ->
        [order] ein anderes Paket dieser Bestellung hat die Referenz { $reference }
        [run] ein anderes Paket der Bestellung { $orderId } hat in diesem Lauf die Referenz { $reference }
        [begun] Einheiten dieser Bestellung wurden schon bestätigt; nennen Sie eine Referenz, damit kein früheres Paket überschrieben wird
       *[malformed] „{ $reference }“ ist keine Paketreferenz; sie hat 1 bis { $most } Ziffern und ist größer als null
    }

E_COD =
    { $what ->
        [method] „{ $text }“ ist unbekannt; Amazon nimmt DirectPayment an
       *[store] Nachnahme wird nur in Japan bestätigt
    }

E_ITEMS =
    { $what ->
        [packages] die Bestellung hat mehrere Pakete; nennen Sie die Artikel eines jeden
       *[call] der Aufruf muss die Artikel nennen; ein Feed nimmt die ganze Bestellung an
    }

E_ITEM_ID =
    { $what ->
        [missing] die Bestellpositions-ID fehlt
        [letters] „{ $text }“ ist keine Zahl, und der XML-Feed nimmt nur Zahlen an
       *[malformed] „{ $text }“ ist keine Bestellpositions-ID
    }

E_ITEM_TWICE = die Position { $orderItemId } kommt in diesem Paket zweimal vor; zählen Sie ihre Einheiten zusammen

E_QUANTITY =
    { $what ->
        [missing] die Menge fehlt
       *[malformed] „{ $text }“ ist keine ganze Zahl größer als null
    }

E_COUNTRY = „{ $text }“ ist kein Ländercode aus zwei Buchstaben

E_UNTRACKED = der Aufruf kann kein Paket ohne Sendungsnummer senden; senden Sie es per Feed

E_MERCHANT_ID = der XML-Feed braucht die Händler-ID

E_TRANSPARENCY =
    { $what ->
        [feed] { $codes } Transparency-Codes passen nicht; der XML-Feed nimmt je Artikel { $most } an
       *[flat] { $codes } Transparency-Codes passen nicht; diese Textdatei nimmt je Zeile { $most } an, senden Sie per Aufruf oder XML-Feed
    }

E_SUPPLY_SOURCE = der XML-Feed hat keinen bekannten Platz für eine Bezugsquelle (Supply Source); senden Sie per Aufruf oder Textdatei

E_CONTROL = das Zeichen { $character } kann nicht gesendet werden

E_SHIFT_JIS = das Zeichen { $character } gibt es in Shift_JIS nicht, der Kodierung von Japans Textdatei

E_TOO_LONG = { $characters } Zeichen passen nicht; Amazon nimmt { $most } an

E_TOO_LARGE = das Paket allein ergibt ein Dokument von { $bytes } Bytes; Amazon nimmt weniger als { $limit } an

E_WRITE = das Dokument kann nicht geschrieben werden
