# Die Wörter der Aufzählungen, wie Menschen sie sehen: FAMILIE-WORT.

readiness-ready = Bereit
readiness-check = Prüfen
readiness-blocked = Erst korrigieren

vtr-counts = Zählt
vtr-exempt = Nicht gewertet
vtr-at-risk = Zählt womöglich nicht
vtr-defect = Zählt gegen Sie

consequence-note = Zu Ihrer Information
consequence-risk = Zählt womöglich nicht
consequence-defect = Würde gegen Sie zählen
consequence-refused = Amazon würde es ablehnen

verdict-valid = Prüfziffer stimmt
verdict-plausible = Format stimmt
verdict-bad-check-digit = Prüfziffer falsch

confidence-certain = sicher
confidence-likely = wahrscheinlich
confidence-possible = möglich

kind-tracking-number = Sendungsnummer
kind-empty = nichts
kind-placeholder = ein Wort, das für „keine“ steht
kind-order-id = eine Amazon-Bestellnummer
kind-url = eine Webadresse
kind-email = eine E-Mail-Adresse
kind-date = ein Datum
kind-phone-number = eine Telefonnummer
kind-price = ein Preis
kind-unknown = keine bekannte Art von Nummer

fix-kind-none = von Hand
fix-kind-safe = sichere Korrektur
fix-kind-suggested = vorgeschlagene Korrektur
kind-dummy-number = Ziffern, die nur das Feld füllen
kind-several-numbers = mehr als eine Nummer
kind-scientific-number = eine von einer Tabellenkalkulation gekürzte Nummer
kind-spreadsheet-error = ein Fehler einer Tabellenkalkulation
kind-label-barcode = der Barcode eines Etiketts ohne ganze Nummer
kind-time = eine Uhrzeit
kind-percentage = ein Prozentsatz
kind-product-barcode = der Barcode eines Produkts
kind-isbn = eine ISBN
kind-asin = eine ASIN oder FNSKU
kind-sku = eine Artikelnummer
kind-postcode = eine Postleitzahl
kind-carrier-name = der Name eines Versanddienstleisters
kind-words = bloße Wörter
cleaning-separators = Leerzeichen oder Satzzeichen
cleaning-lower-case = Kleinbuchstaben
cleaning-invisible = unsichtbare Zeichen
cleaning-full-width = vollbreite Zeichen
cleaning-apostrophe = Apostroph einer Tabellenkalkulation
cleaning-formula = Formel einer Tabellenkalkulation
cleaning-quotes = Anführungszeichen oder Klammern darum
cleaning-decimal-zero = Null hinter dem Dezimalpunkt
cleaning-label-text = Wörter des Etiketts
cleaning-url = Webadresse
cleaning-gs1-brackets = GS1-Klammern
cleaning-scanner-prefix = Präfix eines Scanners
cleaning-maxicode = Felder eines MaxiCode
cleaning-routing = Leitinformation eines Barcodes

name-how-exact = Amazons eigener Name
name-how-known = ein bekannter Name
name-how-platform = so steht es in der Liste der Plattform
name-how-mapping = so steht es in Ihrer Zuordnung
name-how-ambiguous = mehrere heißen so: bitte wählen
name-how-nobody = das Wort der Plattform für keinen
name-how-unknown = niemand kennt ihn

part-serial = laufende Nummer
part-checkDigit = Prüfziffer
part-service = Versandart
part-country = Land
part-indicator = Sendungsart
part-application = Art der Nummer
part-shipper = Versender
part-prefix = Präfix
part-mailer = Einlieferer
part-scnc = Code des Versanddienstleisters
part-gsn = Code des Versanddienstleisters
part-postalCode = Postleitzahl
part-kind = Art
part-date = Datum
part-container = Art des Behälters
part-class = Klasse der Versandart
part-branch = Niederlassung
part-rest = weitere Stellen
