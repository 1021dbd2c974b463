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
