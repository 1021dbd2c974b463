# Le parole delle enumerazioni, come le vedono le persone: FAMIGLIA-PAROLA.

readiness-ready = Pronto
readiness-check = Da verificare
readiness-blocked = Da correggere

vtr-counts = Conta
vtr-exempt = Non conteggiato
vtr-at-risk = Potrebbe non contare
vtr-defect = Conta a Suo sfavore

consequence-note = Per Sua informazione
consequence-risk = Potrebbe non contare
consequence-defect = Conterebbe a Suo sfavore
consequence-refused = Amazon lo rifiuterebbe

verdict-valid = cifra di controllo giusta
verdict-plausible = formato giusto
verdict-bad-check-digit = cifra di controllo sbagliata

confidence-certain = certo
confidence-likely = probabile
confidence-possible = possibile

kind-tracking-number = numero di spedizione
kind-empty = nulla
kind-placeholder = una parola che significa «nessuno»
kind-order-id = un numero d’ordine Amazon
kind-url = un indirizzo web
kind-email = un indirizzo e-mail
kind-date = una data
kind-phone-number = un numero di telefono
kind-price = un prezzo
kind-unknown = nessun tipo di numero noto

fix-kind-none = a mano
fix-kind-safe = correzione sicura
fix-kind-suggested = correzione proposta
