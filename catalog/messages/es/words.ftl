# Las palabras de las enumeraciones, como las ven las personas: FAMILIA-PALABRA.

readiness-ready = Listo
readiness-check = Revisar
readiness-blocked = Por corregir

vtr-counts = Cuenta
vtr-exempt = No se cuenta
vtr-at-risk = Quizá no cuente
vtr-defect = Cuenta en su contra

consequence-note = Para su información
consequence-risk = Quizá no cuente
consequence-defect = Contaría en su contra
consequence-refused = Amazon lo rechazaría

verdict-valid = dígito de control correcto
verdict-plausible = formato correcto
verdict-bad-check-digit = dígito de control incorrecto

confidence-certain = seguro
confidence-likely = probable
confidence-possible = posible

kind-tracking-number = número de seguimiento
kind-empty = nada
kind-placeholder = una palabra que significa «ninguno»
kind-order-id = un número de pedido de Amazon
kind-url = una dirección web
kind-email = una dirección de correo electrónico
kind-date = una fecha
kind-phone-number = un número de teléfono
kind-price = un precio
kind-unknown = ningún tipo de número conocido

fix-kind-none = a mano
fix-kind-safe = corrección segura
fix-kind-suggested = corrección propuesta
