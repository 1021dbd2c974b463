# Was an einem Overlay falsch ist: eine Zeile, kein Punkt am Ende.

E_DATA_JSON = das ist kein JSON: sehen Sie in Zeile { $line }, Spalte { $column } nach

E_DATA_KIND =
    { $what ->
        [version] die Zahl 1 wird erwartet
        [text] ein Text wird erwartet
        [list] eine Liste wird erwartet
        [empty] die Liste ist leer
       *[object] ein Objekt wird erwartet
    }

E_DATA_KEY =
    { $what ->
        [missing] der Schlüssel { $key } fehlt
        [twice] der Schlüssel { $key } steht zweimal da
       *[unknown] einen Schlüssel { $key } gibt es hier nicht
    }

E_DATA_TEXT =
    { $what ->
        [long] der Text ist länger als 200 Zeichen
        [id] „{ $text }“ ist keine Kennung aus Kleinbuchstaben, Ziffern und Bindestrichen
        [country] „{ $text }“ ist kein Land aus zwei Großbuchstaben
        [url] „{ $text }“ beginnt nicht mit https://
        [number] „{ $text }“ ist keine bereinigte Nummer aus Großbuchstaben und Ziffern
        [zone] „{ $text }“ ist kein Abstand zu UTC: Z oder eine Form wie +01:00
       *[any] der Text ist leer
    }

E_DATA_WORD = „{ $word }“ ist keines von { $words }

E_OVERLAY_CARRIER =
    { $what ->
        [twice] der Versanddienst { $carrier } steht zweimal da
        [catalogue] { $carrier } ist ein Versanddienst des Katalogs: ergänzen Sie ihn, ändern Sie nichts
        [nameless] der neue Versanddienst { $carrier } braucht einen Namen
        [taken] der Code gehört zu { $carrier }: verwenden Sie diese Kennung
        [unlisted] „{ $carrier }“ steht nicht auf Amazons Liste der Versanddienste
       *[unknown] niemand kennt den Versanddienst „{ $carrier }“: geben Sie eine Kennung oder einen Code von Amazons Liste an
    }

E_OVERLAY_ALIAS =
    { $what ->
        [listed] „{ $name }“ bedeutet bei Amazon { $carrier } und kann keinen anderen Versanddienst bedeuten
        [twice] „{ $name }“ bedeutet bereits { $carrier }
       *[blank] „{ $name }“ enthält weder Buchstaben noch Ziffern
    }

E_OVERLAY_PATTERN =
    { $what ->
        [anchor] das Muster beginnt nicht mit ^ oder endet nicht mit $ (Zeichen { $place })
        [bracket] bei Zeichen { $place } ist eine Klammer nicht geschlossen, nicht geöffnet oder zu tief
        [character] Zeichen { $place } des Musters ist keines von 0-9 und A-Z
        [range] der Bereich vor Zeichen { $place } führt zurück oder von Ziffern zu Buchstaben
        [empty] vor Zeichen { $place } steht nichts, was passen könnte
        [count] die Anzahl bei Zeichen { $place } ist keine von 1 bis 48
        [group] die Gruppe bei Zeichen { $place } ist keine von body, cd, serial, service und country
        [place] die Gruppe bei Zeichen { $place } hat keinen festen Platz oder keine feste Länge
        [long] das Muster lässt Nummern mit mehr als 48 Zeichen zu
        [large] das Muster ist zu groß
        [check] die Prüfziffer braucht die Gruppen body und cd, und cd ist ein Zeichen
       *[wide] mehr als die Hälfte aller solchen Nummern passt: das Muster begrenzt nur, geben Sie ihm diese Rolle
    }

E_OVERLAY_EXAMPLE =
    { $what ->
        [check-digit] die Prüfziffer des Beispiels { $example } ist falsch
       *[shape] das Beispiel { $example } passt nicht zum Muster
    }

E_OVERLAY_SERVICE =
    { $what ->
        [unknown] { $carrier } hat keinen Service „{ $service }“
        [listed] „{ $service }“ ist bereits ein Service von { $carrier }
       *[twice] „{ $service }“ von { $carrier } ist zweimal zugeordnet
    }

E_OVERLAY_RULE =
    { $what ->
        [twice] die Regel { $rule } steht zweimal da, mit Code und mit Namen
       *[unknown] eine Regel { $rule } gibt es nicht
    }
