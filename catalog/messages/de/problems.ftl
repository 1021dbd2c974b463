# Was mit einer Datei nicht stimmt: eine Zeile, kein Punkt am Ende.

E_EMPTY = die Eingabe ist leer

E_ENCODING =
    { $what ->
        [undecoded] diese Laufzeitumgebung kann { $encoding } nicht lesen; speichern Sie die Datei als UTF-8
        [mixed] das Byte { $byte } ist kein UTF-8, der Rest der Datei aber schon: sie wurde aus zwei Dateien zusammengesetzt; Zeilen mit solchen Bytes werden ausgelassen
       *[byte] das Byte { $byte } ist kein UTF-8; speichern Sie die Datei als UTF-8
    }

E_FORMAT =
    { $what ->
        [zip] die Datei ist eine Tabellenkalkulation oder ein Zip-Archiv; speichern Sie das Blatt als CSV UTF-8
        [gzip] die Datei ist mit gzip komprimiert; entpacken Sie sie zuerst
        [pdf] die Datei ist ein PDF; exportieren Sie JSON oder CSV
        [page] die Datei ist eine Webseite, wie sie bei einer Anmeldung oder einem Fehler kommt; exportieren Sie die Datensätze selbst
        [files] das ist kein JSON; andere Dateien liest die Engine shipconfirm/files
        [platform] das sind keine Datensätze von { $platform }
        [orders] die Datei mit Bestellungen ist von keiner bekannten Plattform
       *[markup] die Datensätze sind von keiner bekannten Plattform; nennen Sie die Plattform oder ordnen Sie die Spalten zu
    }

E_JSON =
    { $what ->
        [start] erwartet wird eine Liste von Sendungen oder eine Sendung
        [after] hinter dem Ende des JSON steht noch etwas
        [between] zwischen Sendungen wird ein Komma oder eine schließende Klammer erwartet
        [end] die Sendung endet zu früh: Ein Anführungszeichen oder eine Klammer ist nicht geschlossen
        [control] in einem Text steht ein Zeilenumbruch oder ein anderes Steuerzeichen
       *[syntax] das ist kein JSON: Ein Komma, Anführungszeichen oder eine Klammer fehlt oder ist zu viel
    }

E_JSON_END =
    { $what ->
        [shipment] das JSON endet mitten in einer Sendung
       *[array] das JSON endet vor seiner schließenden Klammer
    }

E_SHAPE =
    { $what ->
        [object] erwartet wird eine Sendung: ein Objekt in geschweiften Klammern
        [fields] kein Feld einer Sendung kommt darin vor, etwa orderId oder packages
       *[kind] ein Feld enthält einen Wert anderer Art, als es annimmt
    }

E_ROW_TOO_LONG =
    { $what ->
        [shipment] { $bytes } Bytes sind zu lang für eine Sendung (höchstens { $most })
       *[row] { $bytes } Bytes sind zu lang für eine Zeile (höchstens { $most })
    }

E_CSV_COLUMN =
    { $what ->
        [order] die Spalte order-id fehlt; in der ersten Zeile stehen: { $names }
        [verdict] keine Spalte sagt, ob die Sendungsnummer gültig ist; in der ersten Zeile stehen: { $names }
        [unused] die Spalte { $column } fehlt; nicht verwendet: { $names }
        [mapped] die Zuordnung nennt die Spalte { $column }, die fehlt; die erste Zeile enthält: { $names }
        [many] die erste Zeile hat { $columns } Spalten; höchstens { $most } werden gelesen
       *[report] der Bericht über nicht versandte Bestellungen braucht die Spalten order-item-id und quantity-purchased
    }

E_CSV_ROW =
    { $columns ->
        [one] die Zeile hat { $columns } Spalte, die erste Zeile hat { $names }
       *[other] die Zeile hat { $columns } Spalten, die erste Zeile hat { $names }
    }

E_CSV_QUOTE = ein Anführungszeichen wird in dieser Zeile geöffnet und nicht geschlossen

E_NUL = ein NUL-Byte: Die Datei ist beschädigt oder kein Text

E_NO_PARCELS =
    { $what ->
        [orders] diese Datensätze handeln nur von Bestellungen; lesen Sie sie zusammen mit einer Datei von Paketen
       *[report] der Bericht über nicht versandte Bestellungen enthält keine Pakete; lesen Sie ihn zusammen mit einer Datei von Sendungen
    }

E_ORDER_NOT_IN_REPORT =
    { $orders ->
        [one] { $orders } Bestellung steht nicht im Bericht über nicht versandte Bestellungen: { $ids }
       *[other] { $orders } Bestellungen stehen nicht im Bericht über nicht versandte Bestellungen: { $ids }
    }

E_ORDER_WITHOUT_PARCEL =
    { $orders ->
        [one] { $orders } Bestellung des Berichts über nicht versandte Bestellungen ohne Paket: { $ids }
       *[other] { $orders } Bestellungen des Berichts über nicht versandte Bestellungen ohne Paket: { $ids }
    }

E_NOT_IN_CSV =
    { $orders ->
        [one] eine Sendung wird aus einer Tabelle anders zurückgelesen: { $ids }; JSON bewahrt sie
       *[other] { $orders } Sendungen werden aus einer Tabelle anders zurückgelesen: { $ids }; JSON bewahrt sie
    }
E_MORE = und { $more } weitere

E_XML =
    { $what ->
        [depth] die Elemente sind zu tief verschachtelt
        [entity] das XML benutzt eine eigene Entität; exportieren Sie den Text selbst
        [doctype] das XML bringt eine Dokumenttyp-Definition mit; solche Dateien werden abgelehnt
        [end] das XML endet zu früh
       *[syntax] das ist kein XML: Ein Element ist nicht geschlossen
    }

E_NO_ORDER_ID =
    { $what ->
        [nameless] der Datensatz nennt keine Bestellung, weder mit der Nummer von Amazon noch mit der des Shops; er wird übergangen
       *[order] der Datensatz der Bestellung { $order } enthält keine Amazon-Bestellnummer; er wird übergangen
    }

E_ITEMS_NOT_SPLIT =
    { $what ->
        [nameless] eine Lieferung hat { $packages } Sendungsnummern und sagt nicht, welche Artikel zu welcher gehören; alle stehen bei der ersten
       *[order] eine Lieferung der Bestellung { $order } hat { $packages } Sendungsnummern und sagt nicht, welche Artikel zu welcher gehören; alle stehen bei der ersten
    }

E_NOTHING_SENT =
    { $orders ->
        [one] { $orders } Bestellung hat noch kein Paket: { $ids }
       *[other] { $orders } Bestellungen haben noch kein Paket: { $ids }
    }

E_FETCH =
    { $what ->
        [url] der Datensatz sagt nur, wo die Lieferungen stehen; rufen Sie { $url } ab und lesen Sie die Antwort ein
       *[shipment] der Datensatz nennt nur Lieferung { $shipment } der Bestellung { $order }; rufen Sie diese Lieferung ab und lesen Sie sie ein
    }

E_COMMENT = Bestellung { $order } hat kein Feld für ihr Paket, nur einen Kommentar: { $comment }

E_UNMAPPED =
    { $what ->
        [platform] die Spalten eines Exports von { $platform } hat jeder Shop selbst festgelegt: geben Sie in einer Zuordnung an, wo die Felder stehen
       *[records] kein Feld dieser Datensätze ist bekannt: geben Sie in einer Zuordnung an, wo die Felder stehen
    }

detected =
    { $what ->
        [named] so haben Sie es angegeben
        [nothing] die Antwort ist leer
        [marks] die Datensätze haben { $marks }, was die keiner anderen Plattform haben
        [mapping] die Zuordnung sagt, wo die Felder stehen
        [json] es ist JSON ohne die Merkmale einer anderen Plattform
        [template] die Spalten sind die der Vorlage von Amazon
        [report] die Spalten sind die des Berichts von Amazon
       *[columns] die Spalten heißen wie unsere oder wie die von Amazon
    }

guessed =
    { $what ->
        [name] der Name sagt es
        [values] es enthält Werte wie „{ $example }“
        [both] der Name sagt es, und es enthält Werte wie „{ $example }“
       *[dates] es enthält Daten wie „{ $example }“, bei denen niemand Tag und Monat unterscheiden kann: geben Sie in der Zuordnung an, was zuerst steht, als "form": "day-first" oder "month-first"
    }
