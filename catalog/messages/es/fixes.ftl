# Qué hace una corrección: el texto de su botón.

fix-set-carrier = Poner { $to } como transportista

fix-confirm-as-other = Confirmar con Other, { $name }

fix-leave-out-carrier-name = Quitar el nombre del transportista

fix-write-as = Escribir { $to }

fix-restore-zeros = Volver a poner los ceros iniciales

fix-write-with-hyphens = Escribir con guiones simples

fix-number-package = Dar el número { $to }

fix-set-service = Poner { $to } como servicio de envío

fix-drop-punctuation = Quitar espacios y puntuación

fix-write-in-capitals = Escribir en mayúsculas simples

fix-keep-the-bare-number = Dejar solo el número

fix-leave-cash-on-delivery-out = Quitar el pago contra reembolso

fix-write-it-as-directpayment = Escribir DirectPayment

fix-take-out-what-cannot-be-seen = Quitar lo que no se ve
