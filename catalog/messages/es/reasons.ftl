# Por qué un transportista puede haber emitido un número.

reason-check-digit-right = el dígito de control es correcto

reason-check-digit-wrong = el dígito de control es incorrecto, se esperaba { $expected }

reason-check-digit-none = el dígito de control no se puede calcular

reason-no-check-digit = no se conoce ningún dígito de control para este formato

reason-stated = la tienda indica este transportista

reason-ship-from = enviado desde { $country }, el país del transportista

reason-store = vendido en { $country }, el país del transportista

reason-only-bound = dentro de lo que pueden ser los números de este transportista, nada más

reason-one-in = también parecería correcto uno de cada { $count } números inventados

reason-ship-to = enviado a { $country }, país de origen del transportista

reason-company-prefix = emitido por una empresa de { $country } según su prefijo GS1, país de origen del transportista

reason-foreign-company-prefix = emitido por una empresa de { $country } según su prefijo GS1
