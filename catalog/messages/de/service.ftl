# SVC: die Versandart.

SVC001 =
    Die Versandart fehlt; hier ist sie { $need ->
        [required] vorgeschrieben
        [recommended] empfohlen
       *[exemption] für die Ausnahmeregelung des Marktplatzes nötig
    }.
    .title = Versandart fehlt
    .hint = Wählen Sie die Versandart des Versandetiketts, mit der Bezeichnung aus Amazons Liste.
