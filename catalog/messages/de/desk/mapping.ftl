# The mapping: the shop’s names and what Amazon is told.

mapping-title = Versanddienstleister und Versandarten in Ihrem Shop
mapping-text = Namen in Ihren Sendungen und was an Amazon geht. Groß- und Kleinschreibung, Leerzeichen und Satzzeichen spielen keine Rolle.
mapping-looking = Namen werden gesucht
mapping-nothing = In diesen Sendungen ist kein Versanddienstleister genannt.
mapping-table = Gesehene Namen, zu entscheidende zuerst
mapping-days = Pakete der letzten { $count } Tage; so lange bleibt ein Name in der Liste.
mapping-column-shop = In Ihrem Shop
mapping-column-count = Pakete
mapping-column-last = Zuletzt gesehen
mapping-column-how = Woher wir es wissen
mapping-column-amazon = Geht an Amazon
mapping-carrier = Versanddienstleister
mapping-service = Versandart
mapping-means = Was { $name } bedeutet
mapping-choose = Wählen
mapping-apply = Namen zuordnen
mapping-effect = { $count ->
    [one] Betrifft { $count } wartendes Paket: { NUMBER($ready) } mehr bereit
   *[other] Betrifft { $count } wartende Pakete: { NUMBER($ready) } mehr bereit
}
mapping-try = Namen oder Sendungsnummer ausprobieren
mapping-try-sent = Geht an Amazon: { $name }
mapping-try-kept = Geht so hinaus, wie es da steht: { $name }
mapping-policy = Verfolgte Versandart ohne Sendungsnummer
mapping-policy-hold = Das Paket zurückhalten, bis sie da ist
mapping-policy-send-untracked = Ohne senden. Jedes zählt als Ausfall in der Quote der gültigen Sendungsnummern.
mapping-own = Ihre Zuordnungen
mapping-forget = { $name } vergessen
mapping-open = Zuordnung öffnen
mapping-save = Zuordnung speichern
mapping-said = { $count ->
    [one] { $count } Sendung neu geprüft
   *[other] { $count } Sendungen neu geprüft
}
mapping-order = Welcher Name gilt: Ihre Zuordnung, dann die Liste Ihrer Shop-Plattform, dann die Namen von Amazon und den Versanddienstleistern. Was niemand kennt, geht so hinaus, wie es da steht, bis Sie sagen, was es bedeutet.
mapping-instead = ohne dies: { $name }
mapping-fields-title = Was in den Spalten dieser Datei steht
mapping-fields-text = Diese Tabelle ist noch unbekannt. Sagen Sie, welche Spalte was enthält; für die nächste Datei dieser Art wird es gemerkt.
mapping-fields-column = Spalte
mapping-fields-holds = Enthält
mapping-fields-of = Was die Spalte { $name } enthält
mapping-fields-none = Nicht verwendet
mapping-fields-apply = Datei so lesen
mapping-fields-need = Wählen Sie mindestens Bestellnummer und Sendungsnummer.
mapping-settled = { $count ->
    [one] { $count } Name ist geklärt
   *[other] { $count } Namen sind geklärt
}
