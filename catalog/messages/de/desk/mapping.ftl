# The mapping: the shop’s names and what Amazon is told.

mapping-title = Versanddienstleister und Versandarten in Ihrem Shop
mapping-text = Namen in Ihren Sendungen und was an Amazon geht. Groß- und Kleinschreibung, Leerzeichen und Satzzeichen spielen keine Rolle.
mapping-looking = Namen werden gesucht
mapping-nothing = In diesen Sendungen ist kein Versanddienstleister genannt.
mapping-table = Gesehene Namen, zu entscheidende zuerst
mapping-column-shop = In Ihrem Shop
mapping-column-count = Pakete
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
mapping-try = Namen eines Versanddienstleisters ausprobieren
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
