# Perché una consegna di webhook non è accettata: una riga, senza punto finale.

E_SIGNATURE_MISSING = nessuna firma: manca l’intestazione { $header }

E_SIGNATURE = la firma non corrisponde ai byte del corpo e alle chiavi indicate

E_HEADER =
    { $what ->
        [missing] manca l’intestazione { $header }
        [twice] l’intestazione { $header } è presente due volte
       *[time] l’intestazione { $header } non contiene un orario
    }

E_TOO_OLD = inviato troppo tempo fa: { $seconds } s, al massimo { $most } s

E_TOO_NEW = inviato nel futuro: { $seconds } s, al massimo { $most } s; controlli l’orologio

E_RECIPIENT = firmato per un altro client

E_REPLAY = questa consegna è già arrivata
