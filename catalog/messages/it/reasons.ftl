# Perché un corriere può aver emesso un numero.

reason-check-digit-right = la cifra di controllo è giusta

reason-check-digit-wrong = la cifra di controllo è sbagliata, doveva essere { $expected }

reason-check-digit-none = la cifra di controllo non si può calcolare

reason-no-check-digit = per questo formato non è nota alcuna cifra di controllo

reason-stated = il negozio indica questo corriere

reason-ship-from = spedito da { $country }, il Paese del corriere

reason-store = venduto in { $country }, il Paese del corriere

reason-only-bound = entro ciò che i numeri di questo corriere possono essere, niente di più

reason-one-in = anche un numero inventato su { $count } sembrerebbe giusto

reason-ship-to = spedito verso { $country }, paese di origine del corriere

reason-company-prefix = emesso da un'azienda di { $country } secondo il prefisso GS1, paese di origine del corriere

reason-foreign-company-prefix = emesso da un'azienda di { $country } secondo il prefisso GS1
