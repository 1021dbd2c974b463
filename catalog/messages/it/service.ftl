# SVC: la modalità di spedizione.

SVC001 =
    Non è indicata alcuna modalità di spedizione; qui è { $need ->
        [required] obbligatoria
        [recommended] consigliata
       *[exemption] necessaria per l’esenzione del negozio
    }.
    .title = Modalità di spedizione mancante
    .hint = Scelga la modalità di spedizione dell’etichetta, con le parole dell’elenco di Amazon.

SVC002 = Il numero dice { $told }, ma il servizio è { $service }.
    .title = Servizio in contraddizione con il numero
    .hint = Confronti servizio e numero con l’etichetta.

SVC004 =
    { $why ->
        [own] «{ $service }» è il nome che il negozio dà al servizio che Amazon chiama «{ $name }».
        [spelling] Il negozio esclude dalla percentuale un pacco senza numero solo per i servizi con il nome di Amazon; «{ $service }» è scritto in altro modo.
       *[unknown] Il negozio esclude dalla percentuale un pacco senza numero solo per i servizi con il nome di Amazon; «{ $service }» non è uno di questi.
    }
    .title = Modalità di spedizione senza il nome di Amazon, dove il nome decide
    .hint = Scriva il servizio esattamente come lo elenca Amazon.

SVC005 = Senza numero questo servizio è escluso dalla percentuale solo sotto { $limit } { $currency }, e l’ordine vale { $value }.
    .title = Servizio non tracciato oltre il valore fino al quale è esente
    .hint = Spedisca gli ordini di questo valore con un servizio tracciato.
