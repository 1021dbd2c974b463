# TRK: die Sendungsnummer selbst.

TRK001 =
    Die Sendungsnummer fehlt: { $reason ->
        [every-package] Dieser Marktplatz verlangt für jedes Paket eine
        [tracked-service] Die Versandart hat eine Sendungsverfolgung
        [held] Die Versandart hat eine Sendungsverfolgung, und das Paket wartet, denn ohne Nummer zählte es als Fehlschlag
        [sent] Das Paket geht wie von Ihnen gewählt ohne hinaus und zählt als Fehlschlag
       *[unknown-service] Nichts deutet auf eine Versandart ohne Sendungsverfolgung hin
    }.
    .title = Sendungsnummer fehlt, obwohl eine nötig ist
    .hint = Geben Sie die Nummer vom Versandetikett ein, oder wählen Sie eine Versandart ohne Sendungsverfolgung, wenn das Paket ohne verschickt wurde.

TRK002 = { $service } braucht die Paket-ID, die über dem quadratischen 2D-Barcode aufgedruckt ist.
    .title = Paket-ID von Royal Mail fehlt
    .hint = Scannen oder tippen Sie die ID über dem 2D-Barcode des Etiketts.

TRK003 = { $number } enthält Leerzeichen oder Satzzeichen; Amazon liest nur die reinen Zeichen.
    .title = Leerzeichen oder Satzzeichen in der Nummer
    .hint = Senden Sie nur die Buchstaben und Ziffern der Nummer selbst.

TRK004 = { $number } wird als { $clean } gesendet.
    .title = Kleinbuchstaben, vollbreite oder unsichtbare Zeichen in der Nummer
    .hint = Schreiben Sie die Nummer in einfachen Großbuchstaben.

TRK005 = { $number } sieht nicht wie eine Sendungsnummer von { $carrier } aus.
    .title = Dieser Versanddienstleister verwendet kein solches Nummernformat
    .hint = Vergleichen Sie die Nummer Zeichen für Zeichen mit dem Versandetikett.

TRK006 = In { $number } ist ein Zeichen falsch, oder zwei sind vertauscht: Bei { $carrier } müsste die Prüfziffer { $expected } lauten, nicht { $found }.
    .title = Prüfziffer passt nicht zur Nummer
    .hint = Scannen Sie das Etikett noch einmal: Eine Ziffer ist vertippt, oder zwei sind vertauscht.

TRK007 = { $number } sieht wie eine Sendungsnummer von { $other } aus, als Versanddienstleister ist aber { $carrier } angegeben.
    .title = Nummer gehört zu einem anderen Versanddienstleister
    .hint = Vergleichen Sie Versanddienstleister und Nummer mit dem Versandetikett.

TRK008 = { $number } enthält das Zeichen { $character }, das kein Versanddienstleister aufdruckt.
    .title = Sonderzeichen in der Nummer
    .hint = Tippen Sie die Nummer noch einmal vom Versandetikett ab.

TRK009 =
    Das Paket hat keine Sendungsnummer und kann deshalb nur in einer hochgeladenen Datei bestätigt werden; { $effect ->
        [exempt] nach den Richtlinien des Marktplatzes zählt es nicht für die Rate gültiger Sendungsverfolgungsnummern
       *[miss] es kann in der Rate gültiger Sendungsverfolgungsnummern als fehlend zählen
    }.
    .title = Paket ohne Sendungsverfolgung geht in einer Datei
    .hint = Senden Sie es in einer Datei, die Sie bei Amazon hochladen.

TRK010 =
    { $text } ist keine Sendungsnummer, sondern sieht wie { $kind ->
        [order-id] eine Bestellnummer
        [url] eine Webadresse
        [email] eine E-Mail-Adresse
        [date] ein Datum
        [time] eine Uhrzeit
        [phone-number] eine Telefonnummer
        [price] ein Preis
        [percentage] ein Prozentsatz
        [product-barcode] der Barcode eines Produkts
        [isbn] eine ISBN
        [asin] eine ASIN oder FNSKU
        [sku] eine Artikelnummer
        [postcode] eine Postleitzahl
        [carrier-name] der Name eines Versanddienstleisters
        [words] bloße Wörter
       *[label-barcode] der MaxiCode eines Etiketts ohne ganze Nummer
    } aus.
    .title = Im Feld der Sendungsnummer steht etwas anderes
    .hint = Geben Sie die Nummer ein, die auf dem Versandetikett steht.

TRK018 = { $number } wäre eine Nummer von { $carrier }, wenn an Stelle { $place } statt { $found } ein { $expected } stünde.
    .title = Buchstabe statt Ziffer oder Ziffer statt Buchstabe
    .hint = Sehen Sie auf das Versandetikett: Ähnlich aussehende Buchstaben und Ziffern sind verwechselt.

TRK017 =
    { $number } ist nur einen Fehler von einer Nummer von { $carrier } entfernt: { $slip ->
        [swapped] Zwei Nachbarn sind vertauscht
        [wrong] Ein Zeichen ist falsch
        [extra] Ein Zeichen ist zu viel
       *[missing] Ein Zeichen fehlt
    } (Stelle { $place }, erwartet { $expected }).
    .title = Nummer ist nur einen Fehler von einer richtigen entfernt
    .hint = Vergleichen Sie diese Stelle mit dem Versandetikett, oder scannen Sie es noch einmal.

TRK019 = { $number } ist eine Nummer, die { $post } Sendungen gibt, die unterwegs niemand scannt.
    .title = Nummer eines Briefs, den niemand verfolgt
    .hint = Versenden Sie mit einem Service, dessen Nummer mit R, L, C, E, H oder V beginnt.

TRK015 = { $number } fehlen { $count } der Ziffern, die { $carrier } aufdruckt; { $expected } würde passen, mit Nullen davor.
    .title = Führende Nullen verloren
    .hint = Vergleichen Sie die Nummer mit dem Versandetikett, und lassen Sie die Spalte als Text.

TRK013 = { $text } füllt nur das Feld: Kein Versanddienstleister vergibt eine solche Nummer.
    .title = Ziffern, die nur das Feld füllen
    .hint = Geben Sie die Nummer ein, die auf dem Versandetikett steht.

TRK014 = { $number } ist eine Beispielnummer von { $carrier } aus Anleitungen und Testsystemen.
    .title = Beispielnummer aus einer Anleitung
    .hint = Geben Sie die Nummer ein, die auf dem Versandetikett steht.

TRK012 = In einem Feld stehen { $count } Nummern, zuerst { $first } und { $second }.
    .title = Mehrere Nummern in einem Feld
    .hint = Machen Sie aus jeder Nummer ein Paket mit den Artikeln, die darin sind.

TRK011 =
    { $text } ist durch eine Tabellenkalkulation gegangen: { $damage ->
        [scientific] Nur die ersten Ziffern sind noch da
        [error] Die Nummer selbst ist verloren
       *[rounded] Die Ziffern hinter der fünfzehnten wurden zu Nullen
    }.
    .title = Nummer durch eine Tabellenkalkulation beschädigt
    .hint = Exportieren Sie die Spalte noch einmal als Text, oder scannen Sie das Etikett: Die verlorenen Ziffern lassen sich nicht zurückholen.

TRK016 =
    Neben der Nummer { $number } steht noch etwas: { $around ->
        [label-text] Wörter
        [url] eine Webadresse
        [scanner-prefix] das Präfix eines Scanners
        [maxicode] die Felder eines MaxiCode
       *[routing] die Leitinformation eines Barcodes
    }.
    .title = Mehr als die Nummer im Feld
    .hint = Geben Sie nur die Nummer ein.

TRK022 = Das Paket { $package } dieser Bestellung hat schon die Nummer { $number }.
    .title = Zwei Pakete einer Bestellung mit einer Sendungsnummer
    .hint = Geben Sie die Nummer des eigenen Etiketts dieses Pakets ein, oder legen Sie alle Artikel in ein Paket.

TRK021 = Auch die Bestellung { $other } hat die Nummer { $number }, und zwischen beiden liegen Tage.
    .title = Sendungsnummer kommt nach Tagen noch einmal vor
    .hint = Geben Sie für jede Bestellung die Nummer ihres eigenen Etiketts ein.

TRK020 =
    { $why ->
        [one-parcel] Auch die Bestellung { $other } hat die Nummer { $number }; richtig ist das nur, wenn ein Paket beide enthält.
        [countries] Auch die Bestellung { $other } hat die Nummer { $number }, und sie geht in ein anderes Land.
       *[import] Auch die Bestellung { $other } hat die Nummer { $number }; Bestellungen aus dem Ausland dürfen sich aber kein Paket in das Vereinigte Königreich oder die EU teilen.
    }
    .title = Zwei Bestellungen mit einer Sendungsnummer
    .hint = Geben Sie die Nummer jedes Etiketts ein, es sei denn, ein Paket enthält beide Bestellungen.

TRK023 = Pakete dieses Werts aus { $from } zählen nur mit mehr als einem Scan; { $service } wird nur bei der Zustellung gescannt.
    .title = Service mit zu wenigen Scans für die Herkunft des Pakets
    .hint = Versenden Sie mit einem Service, der unterwegs gescannt wird.
