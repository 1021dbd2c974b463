# Il tasso di tracking valido e l’orologio.

ruling-counts = Conta
ruling-at-risk = Potrebbe non contare
ruling-defect = Conta contro di Lei
ruling-exempt = Non contato
ruling-out-of-scope = Non misurato
ruling-pending = Non ancora dovuto
ruling-unknown = Regola non nota

why-scanned = scansionato dal corriere
why-not-scanned = ancora nessuna scansione
why-too-few-scans = meno scansioni di quante origine e valore ne chiedano
why-no-number = nessun numero di tracking
why-after-delivery = numero fornito dopo la consegna
why-unread = scansioni che Amazon non legge
why-exemption = un’esenzione del negozio
why-route = il tasso non misura questa tratta
why-carrier = il tasso non misura questo corriere
why-value = l’ordine vale meno di quanto il tasso misuri
why-no-policy = per quel giorno non è nota alcuna regola di questo negozio

rate-state-fine = obiettivo raggiunto
rate-state-below = sotto l’obiettivo
rate-state-too-few = troppo pochi per giudicare
rate-state-no-target = nessun obiettivo noto

trend-up = in aumento
trend-same = stabile
trend-down = in calo

likely-not-in-ledger = i Suoi dati non hanno questo ordine
likely-other-carrier = Amazon ha un altro corriere
likely-other-number = Amazon ha un altro numero di tracking
likely-settling = modificato nelle ultime 72 ore
likely-window = altro giorno promesso, o fuori dai trenta giorni
likely-other-category = Amazon lo tiene in un’altra categoria
likely-exempt = esente secondo la nostra lettura della regola
likely-out-of-scope = non misurato secondo la nostra lettura della regola
likely-scans = le scansioni del corriere potrebbero non bastare ad Amazon
likely-scan-not-seen = Amazon non ha visto la scansione
likely-scan-not-known = ai Suoi dati manca una scansione che Amazon ha
likely-not-in-report = non nel rapporto, in ritardo fino a due settimane

report-column-order-id = Ordine
report-column-carrier = Corriere
report-column-tracking-number = Numero di tracking
report-column-deliver-by = Data di consegna promessa
report-column-category = Categoria
report-column-invalid = Segnato dove il tracking non è valido
report-column-valid = Sì dove il tracking è valido
report-column-criterion = Uno dei criteri di Amazon

sanction-suspends-category = Sotto l’obiettivo Amazon sospende la categoria.
sanction-may-suspend-offers = Sotto l’obiettivo Amazon può sospendere le offerte della categoria che Lei spedisce senza Prime. Le altre categorie, FBA e Prime non sono toccate; un piano d’azione riporta le offerte.
sanction-may-suspend-category = Sotto l’obiettivo Amazon può sospendere ciò che Lei spedisce nella categoria. Un piano di miglioramento lo riporta.
sanction-may-restrict-offers = Sotto l’obiettivo Amazon può limitare le offerte della categoria fuori da FBA e togliere la spedizione Premium e la consegna garantita. Chiede un piano d’azione.
sanction-account-standing = Un tasso sotto l’obiettivo incide sullo stato del Suo account.
sanction-e-mail = Sotto l’obiettivo Amazon Le scrive un’e-mail quando lo stato diventa giallo.
sanction-unknown = Che cosa faccia Amazon sotto l’obiettivo di questo negozio non ci è noto.

rate-fine = { $category } è al { $whole },{ $tenth } %: { $room ->
    [one] ancora un pacco può
   *[other] ancora { $room } pacchi possono
  } mancare.
rate-below = { $category } è al { $whole },{ $tenth } %, sotto il { $target } %: { $need ->
    [one] un buon pacco riporta
   *[other] { $need } buoni pacchi di fila riportano
  } all’obiettivo.
rate-too-few = { $category }: troppo pochi per giudicare, { $valid } su { $total }.
rate-no-target = { $category } è al { $whole },{ $tenth } %; di questo negozio non è noto alcun obiettivo.
rate-note = La nostra stima dalle Sue spedizioni. Amazon conta per data di consegna promessa e può impiegare 72 ore; il suo rapporto è in ritardo di due settimane.

nearness-ahead = Invii entro le { $safe } · tra { $hours } h { $minutes } min
nearness-soon = Invii entro le { $safe } · tra { $hours } h { $minutes } min
nearness-now = Invii entro le { $safe } · { $minutes ->
    [one] resta un minuto
   *[other] restano { $minutes } minuti
  }
nearness-unsafe = Margine superato. Invii ora: { $deadline } è tra { $minutes ->
    [one] un minuto
   *[other] { $minutes } minuti
  }
nearness-passed = { $when ->
    [today] La scadenza delle { $deadline } è passata
    [several] Le scadenze dal { $day }, { $deadline }, sono passate
   *[day] La scadenza del { $day }, { $deadline }, è passata
  } per { $count ->
    [one] un ordine
   *[other] { $count } ordini
  }. Invii ora; i ritardi contano
nearness-nothing = { $count ->
    [0] Nulla in scadenza
   *[other] Nulla in scadenza oggi. Prossima: { $when ->
        [tomorrow] domani { $deadline }
       *[day] { $day }, { $deadline }
      } ({ $count ->
        [one] un ordine
       *[other] { $count } ordini
      })
  }

E_LEDGER_ROW =
    { $what ->
        [version] la riga è di una versione più recente di quella letta qui
        [order] la riga non nomina alcun ordine
        [store] la riga non nomina alcun negozio Amazon
       *[promise] la riga non ha una data di consegna promessa leggibile
    }
