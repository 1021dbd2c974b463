# SVC: der Versandservice.

SVC001 =
    Der Versandservice fehlt; hier ist er { $need ->
        [required] vorgeschrieben
        [recommended] empfohlen
       *[exemption] für die Ausnahmeregelung des Marktplatzes nötig
    }.
    .title = Versandservice fehlt
    .hint = Wählen Sie den Service des Versandetiketts, mit der Bezeichnung aus Amazons Liste.
