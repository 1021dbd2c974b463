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
kind-dummy-number = cifre che riempiono soltanto il campo
kind-several-numbers = più di un numero
kind-scientific-number = un numero abbreviato da un foglio di calcolo
kind-spreadsheet-error = un errore di un foglio di calcolo
kind-label-barcode = il codice a barre di un’etichetta senza un numero intero
kind-time = un’ora
kind-percentage = una percentuale
kind-product-barcode = il codice a barre di un prodotto
kind-isbn = un ISBN
kind-asin = un ASIN o un FNSKU
kind-sku = un codice articolo
kind-postcode = un codice postale
kind-carrier-name = il nome di un corriere
kind-words = semplici parole
cleaning-separators = spazi o punteggiatura
cleaning-lower-case = minuscole
cleaning-invisible = caratteri invisibili
cleaning-full-width = caratteri a larghezza intera
cleaning-apostrophe = apostrofo di un foglio di calcolo
cleaning-formula = formula di un foglio di calcolo
cleaning-quotes = virgolette o parentesi intorno
cleaning-decimal-zero = zero dopo il punto decimale
cleaning-label-text = parole dell’etichetta
cleaning-url = indirizzo web
cleaning-gs1-brackets = parentesi GS1
cleaning-scanner-prefix = prefisso di uno scanner
cleaning-maxicode = campi di un MaxiCode
cleaning-routing = instradamento di un codice a barre

name-how-exact = il nome usato da Amazon
name-how-known = un nome noto
name-how-platform = secondo l’elenco della piattaforma
name-how-mapping = secondo la Sua mappatura
name-how-ambiguous = più d’uno si chiama così: scelga
name-how-nobody = la parola della piattaforma per nessuno
name-how-unknown = nome sconosciuto

part-serial = numero progressivo
part-checkDigit = cifra di controllo
part-service = servizio
part-country = paese
part-indicator = tipo di invio
part-application = tipo di numero
part-shipper = mittente
part-prefix = prefisso
part-mailer = cliente postale
part-scnc = codice del corriere
part-gsn = codice del corriere
part-postalCode = codice postale
part-kind = tipo
part-date = data
part-container = tipo di contenitore
part-class = classe di servizio
part-branch = filiale
part-rest = altre cifre
