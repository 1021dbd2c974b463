# Che cosa fa una correzione: il testo del suo pulsante.

fix-set-carrier = Impostare il corriere { $to }

fix-confirm-as-other = Confermare con Other, { $name }

fix-leave-out-carrier-name = Togliere il nome del corriere

fix-write-as = Scrivere { $to }

fix-restore-zeros = Rimettere gli zeri iniziali

fix-write-with-hyphens = Scrivere con trattini semplici

fix-number-package = Dare il numero { $to }

fix-set-service = Impostare il servizio { $to }

fix-drop-punctuation = Togliere spazi e punteggiatura

fix-write-in-capitals = Scrivere in semplici maiuscole

fix-keep-the-bare-number = Tenere solo il numero

fix-leave-cash-on-delivery-out = Togliere il contrassegno

fix-write-it-as-directpayment = Scrivere DirectPayment

fix-take-out-what-cannot-be-seen = Togliere ciò che non si vede
