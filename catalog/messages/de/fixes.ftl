# Was eine Korrektur tut: die Aufschrift ihres Knopfes.

fix-set-carrier = Versanddienstleister auf { $to } setzen

fix-confirm-as-other = Als Other bestätigen, { $name }

fix-leave-out-carrier-name = Namen des Versanddienstleisters weglassen

fix-write-as = Als { $to } schreiben

fix-restore-zeros = Führende Nullen wieder davorsetzen

fix-write-with-hyphens = Mit einfachen Bindestrichen schreiben

fix-number-package = Nummer { $to } geben

fix-set-service = Versandart auf { $to } setzen

fix-drop-punctuation = Leerzeichen und Satzzeichen entfernen

fix-write-in-capitals = In einfachen Großbuchstaben schreiben

fix-keep-the-bare-number = Nur die Nummer behalten

fix-leave-cash-on-delivery-out = Nachnahme weglassen

fix-write-it-as-directpayment = Als DirectPayment schreiben

fix-take-out-what-cannot-be-seen = Entfernen, was man nicht sieht
