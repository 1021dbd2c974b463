# SVC: die Versandart.

SVC001 =
    Die Versandart fehlt; hier ist sie { $need ->
        [required] vorgeschrieben
        [recommended] empfohlen
       *[exemption] für die Ausnahmeregelung des Marktplatzes nötig
    }.
    .title = Versandart fehlt
    .hint = Wählen Sie die Versandart des Versandetiketts, mit der Bezeichnung aus Amazons Liste.

SVC002 = Die Nummer sagt { $told }, als Service ist aber { $service } angegeben.
    .title = Service widerspricht der Nummer
    .hint = Vergleichen Sie Service und Nummer mit dem Versandetikett.
