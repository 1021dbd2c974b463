# What is wrong with an overlay: one line, lower case, no trailing period.

E_DATA_JSON = this is no JSON: look at line { $line }, column { $column }

E_DATA_KIND =
    { $what ->
        [version] expected the number 1
        [text] expected a text
        [list] expected a list
        [empty] the list is empty
       *[object] expected an object
    }

E_DATA_KEY =
    { $what ->
        [missing] the key { $key } is missing
        [twice] the key { $key } is there twice
       *[unknown] there is no key { $key } here
    }

E_DATA_TEXT =
    { $what ->
        [long] the text is longer than 200 characters
        [id] “{ $text }” is no id: small letters, digits and hyphens
        [country] “{ $text }” is no country: two capital letters
        [url] “{ $text }” does not begin with https://
        [number] “{ $text }” is no cleaned number: capital letters and digits
        [zone] “{ $text }” is no offset from UTC: Z or a form like +01:00
       *[any] the text is blank
    }

E_DATA_WORD = “{ $word }” is none of { $words }

E_OVERLAY_CARRIER =
    { $what ->
        [twice] the carrier { $carrier } is there twice
        [catalogue] { $carrier } is a carrier of the catalogue: add to it, but change nothing
        [nameless] the new carrier { $carrier } needs a name
        [taken] the code belongs to { $carrier }: use that id
        [unlisted] “{ $carrier }” is not on Amazon's list of carrier codes
       *[unknown] nobody knows the carrier “{ $carrier }”: give an id or a code of Amazon's list
    }

E_OVERLAY_ALIAS =
    { $what ->
        [listed] “{ $name }” means { $carrier } at Amazon and cannot mean another carrier
        [twice] “{ $name }” means { $carrier } already
       *[blank] “{ $name }” has neither letters nor digits
    }

E_OVERLAY_PATTERN =
    { $what ->
        [anchor] the pattern does not begin with ^ and end with $ (character { $place })
        [bracket] a bracket is not closed, not open or too deep at character { $place }
        [character] character { $place } of the pattern is none of 0-9 and A-Z
        [range] the range before character { $place } leads back or from digits to letters
        [empty] there is nothing to match before character { $place }
        [count] the count at character { $place } is none from 1 to 48
        [group] the group at character { $place } is none of body, cd, serial, service and country
        [place] the group at character { $place } has no fixed place or length
        [long] the pattern takes numbers of more than 48 characters
        [large] the pattern is too large
        [check] the check digit needs the groups body and cd, and cd is one character
       *[wide] more than half of all numbers like this pass: the pattern only bounds, so give it that role
    }

E_OVERLAY_EXAMPLE =
    { $what ->
        [check-digit] the check digit of the example { $example } is wrong
       *[shape] the example { $example } does not match the pattern
    }

E_OVERLAY_SERVICE =
    { $what ->
        [unknown] { $carrier } has no service “{ $service }”
        [listed] “{ $service }” is a service of { $carrier } already
       *[twice] “{ $service }” of { $carrier } is mapped twice
    }

E_OVERLAY_RULE =
    { $what ->
        [twice] the rule { $rule } is there twice, by its code and by its name
       *[unknown] there is no rule { $rule }
    }
