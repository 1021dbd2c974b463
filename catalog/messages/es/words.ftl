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
kind-dummy-number = cifras que solo rellenan el campo
kind-several-numbers = más de un número
kind-scientific-number = un número abreviado por una hoja de cálculo
kind-spreadsheet-error = un error de una hoja de cálculo
kind-label-barcode = el código de barras de una etiqueta sin un número completo
kind-time = una hora
kind-percentage = un porcentaje
kind-product-barcode = el código de barras de un producto
kind-isbn = un ISBN
kind-asin = un ASIN o un FNSKU
kind-sku = una referencia de artículo
kind-postcode = un código postal
kind-carrier-name = el nombre de un transportista
kind-words = simples palabras
cleaning-separators = espacios o puntuación
cleaning-lower-case = minúsculas
cleaning-invisible = caracteres invisibles
cleaning-full-width = caracteres de ancho completo
cleaning-apostrophe = apóstrofo de una hoja de cálculo
cleaning-formula = fórmula de una hoja de cálculo
cleaning-quotes = comillas o paréntesis alrededor
cleaning-decimal-zero = cero tras el punto decimal
cleaning-label-text = palabras de la etiqueta
cleaning-url = dirección web
cleaning-gs1-brackets = paréntesis GS1
cleaning-scanner-prefix = prefijo de un escáner
cleaning-maxicode = campos de un MaxiCode
cleaning-routing = encaminamiento de un código de barras

name-how-exact = el nombre propio de Amazon
name-how-known = un nombre conocido
name-how-platform = según la lista de la plataforma
name-how-mapping = según su asignación
name-how-ambiguous = varios se llaman así: elija
name-how-nobody = la palabra de la plataforma para ninguno
name-how-unknown = nombre desconocido

part-serial = número de serie
part-checkDigit = dígito de control
part-service = servicio
part-country = país
part-indicator = tipo de envío
part-application = tipo de número
part-shipper = remitente
part-prefix = prefijo
part-mailer = depositante
part-scnc = código del transportista
part-gsn = código del transportista
part-postalCode = código postal
part-kind = tipo
part-date = fecha
part-container = tipo de contenedor
part-class = clase de servicio
part-branch = sucursal
part-rest = otros dígitos
