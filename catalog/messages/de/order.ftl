# ORD: die Bestellung.

ORD001 = Eine Amazon-Bestellnummer sieht aus wie 123-1234567-1234567; hier steht „{ $orderId }“.
    .title = Bestellnummer hat nicht drei, sieben und sieben Ziffern
    .hint = Kopieren Sie die Nummer aus der Bestellung in Seller Central.

ORD002 = Diese Bestellung versendet Amazon selbst ({ $fulfillment }).
    .title = Amazon versendet diese Bestellung selbst
    .hint = Lassen Sie die Bestellung weg: Für Sie gibt es nichts zu bestätigen.

ORD003 = Die Bestellung ist storniert.
    .title = Bestellung ist storniert
    .hint = Lassen Sie die Bestellung weg; ist das Paket schon unterwegs, versuchen Sie, es zurückzurufen.

ORD004 = Amazon hat diese Bestellung noch nicht zum Versand freigegeben ({ $status }).
    .title = Bestellung ist noch nicht zum Versand freigegeben
    .hint = Warten Sie, bis ihr Status Unshipped lautet, und bestätigen Sie sie dann.

ORD005 = Die Bestellung gehört zu FBM Ship+; solche lässt Amazon nicht vom Verkäufer bestätigen.
    .title = Bestellung mit FBM Ship+
    .hint = Lassen Sie die Bestellung weg, und bearbeiten Sie sie in Seller Central.

ORD006 = Die Bestellung muss einen Amazon-Marktplatz nennen; hier steht „{ $marketplace }“.
    .title = Amazon-Marktplatz fehlt oder ist unbekannt
    .hint = Geben Sie die Marktplatz-ID oder das Land des Marktplatzes ein, etwa A1F83G8C2ARO7P oder GB.

ORD007 = Von dieser Bestellung ist nichts mehr zu versenden.
    .title = Von der Bestellung ist nichts mehr zu versenden
    .hint = Lassen Sie sie weg; um ein Paket zu berichtigen, das Amazon schon hat, senden Sie es mit derselben Referenz noch einmal.

ORD008 = Das Versandetikett wurde über Amazon Buy Shipping gekauft; Amazon braucht keine Versandbestätigung.
    .title = Versandetikett über Amazon Buy Shipping gekauft
    .hint = Es ist nichts zu senden, es sei denn, Seller Central zeigt die Bestellung als nicht versandt.

ORD009 = Der Käufer hat um Stornierung dieser Bestellung gebeten.
    .title = Käufer bittet um Stornierung
    .hint = Stornieren Sie die Bestellung, wenn das Paket noch hier ist; bestätigen Sie sie, wenn es abgegangen ist.

ORD010 = Die Bestellung läuft über Easy Ship: Amazon holt das Paket ab und kennt die Sendungsverfolgung.
    .title = Bestellung mit Easy Ship
    .hint = Lassen Sie die Bestellung weg, und planen Sie sie in Easy Ship ein.

ORD019 = Ein Land ist ein Code aus zwei Buchstaben; hier steht „{ $country }“.
    .title = Land ist kein Code aus zwei Buchstaben
    .hint = Schreiben Sie die zwei Buchstaben, etwa DE oder GB.

ORD015 =
    { $why ->
        [store] Nachnahme wird nur in Japan bestätigt; hier steht „{ $method }“.
       *[word] Nachnahme wird nur als DirectPayment bestätigt; hier steht „{ $method }“.
    }
    .title = Nachnahme außerhalb Japans oder mit einem anderen Wort
    .hint = Lassen Sie die Zahlungsart weg, oder schreiben Sie bei einer Bestellung aus Japan DirectPayment.

ORD018 =
    { $why ->
        [missing] Keine Position dieser Einfuhr hat eine IOSS-Nummer; hat Amazon die Umsatzsteuer eingezogen, braucht der Versanddienstleister sie
       *[malformed] Eine IOSS-Nummer besteht aus IM und zehn Ziffern; hier steht eine andere
    }.
    .title = IOSS-Nummer fehlt oder ist falsch bei einer EU-Einfuhr von geringem Wert
    .hint = Übernehmen Sie die Nummer aus der Bestellposition, und geben Sie sie dem Versanddienstleister.

ORD012 = Amazon verkauft diese Bestellung weiter und prüft, wo das Paket abgeht; es ist aber weder eine Adresse noch eine Bezugsquelle angegeben.
    .title = Absenderadresse fehlt bei einer Bestellung mit Rechnung durch Amazon
    .hint = Geben Sie die Adresse an, von der das Paket abgeht, oder sorgen Sie dafür, dass die Standardadresse in Seller Central eine gültige USt-IdNr. hat.

ORD013 = Amazon verkauft diese Bestellung weiter und nimmt sie nur aus der EU an; sie geht aber aus { $from } ab.
    .title = Bestellung mit Rechnung durch Amazon, die aus einem anderen Steuergebiet abgeht
    .hint = Versenden Sie von einem Ort im Steuergebiet des Käufers, der eine gültige USt-IdNr. hat, oder stornieren Sie die Bestellung.

ORD011 = Die automatischen Versandeinstellungen der Bestellung haben { $chosen } gewählt, das Paket nennt { $stated }.
    .title = Anderer Versanddienstleister oder Service, als die automatischen Versandeinstellungen gewählt haben
    .hint = Berichtigen Sie das Paket, es sei denn, es ging tatsächlich anders ab.

ORD014 = Eine Bestellung aus { $from } in das Vereinigte Königreich oder die EU geht in einem Paket; diese ist geteilt.
    .title = Bestellung aus dem Ausland in mehreren Paketen
    .hint = Senden Sie sie in einem Paket; ist es dafür zu spät, dann alles aus einem Land.

ORD016 =
    Der Marktplatz könnte dieses Paket aus der Rate herausnehmen, aber { $what ->
        [missing] der Wert der Bestellung ist nicht angegeben
        [malformed] der Wert der Bestellung ist nicht lesbar
        [currency] der Wert der Bestellung steht in einer anderen Währung
       *[origin] es ist nicht angegeben, wo das Paket abgeht
    }.
    .title = Ob das Paket ausgenommen ist, lässt sich nicht sagen
    .hint = Geben Sie den Wert der Bestellung in der Währung des Marktplatzes an, etwa 12.90, und das Land, aus dem das Paket abgeht.

ORD017 =
    Die Rate des Marktplatzes misst dieses Paket nicht: { $why ->
        [route] Es geht weder von dort ab noch dorthin, wo die Rate misst
        [value] Die Bestellung hat einen zu geringen Wert
       *[carrier] Sein Versanddienstleister ist nicht integriert
    }.
    .title = Paket außerhalb dessen, was die Rate misst
    .hint = Es ist nichts zu tun; das Paket nützt der Rate nicht und schadet ihr nicht.
