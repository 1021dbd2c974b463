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
