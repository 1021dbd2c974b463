# その配送会社の番号と考えられる理由。

reason-check-digit-right = チェックデジットは正しい

reason-check-digit-wrong = チェックデジットが誤り、正しくは { $expected }

reason-check-digit-none = チェックデジットを計算できない

reason-no-check-digit = この形式のチェックデジットは知られていない

reason-stated = ショップがこの配送会社を指定している

reason-ship-from = 発送元が配送会社の本国 { $country }

reason-store = 販売先が配送会社の本国 { $country }

reason-only-bound = この配送会社の番号としてあり得る範囲にあるだけ

reason-one-in = でたらめな番号でも { $count } 件に 1 件は正しく見える

reason-ship-to = { $country }（配送業者の本国）宛てに出荷

reason-company-prefix = GS1 事業者コードによれば { $country }（配送業者の本国）の企業が発行

reason-foreign-company-prefix = GS1 事業者コードによれば { $country } の企業が発行
