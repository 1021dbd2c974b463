# ITM: 荷物の商品。

ITM001 = 注文商品番号は 14 桁です。ここでは「{ $orderItemId }」になっています。
    .title = 注文商品番号が 14 桁ではない
    .hint = 注文商品番号を注文からテキストとしてコピーしてください。

ITM002 = 数量は 0 より大きい整数です。ここでは「{ $quantity }」になっています。
    .title = 数量が 0 より大きい整数ではない
    .hint = 荷物に入っている個数を入力してください。

ITM003 =
    { $packed ->
        [one] 荷物には商品 { $orderItemId } が { $packed } 個入っていますが、注文の未発送は { $open } 個だけです。
       *[other] 荷物には商品 { $orderItemId } が { $packed } 個入っていますが、注文の未発送は { $open } 個だけです。
    }
    .title = 注文の未発送数より個数が多い
    .hint = 個数を数え直し、キャンセル済みまたは通知済みの商品がないか確認してください。

ITM004 = 荷物の中身が示されていません。Amazon がこれを受け付けるのはファイルだけで、しかも 1 個口の注文に限られます。
    .title = 荷物の中身が示されていない
    .hint = 商品と数量を入力するか、1 個口の荷物をファイルで送信してください。

ITM008 = 「{ $transparencyCode }」は Transparency コードの形式ではありません。
    .title = 既知の形式ではない Transparency コード
    .hint = 商品のバーコードではなく、T ロゴの横のコードをスキャンしてください。

ITM007 = 商品 { $orderItemId } には Transparency コードが 1 個につき 1 つ、計 { $units } 個必要ですが、{ $given } 個しかありません。
    .title = Transparency コードが足りない
    .hint = すべての個体の Transparency コードをスキャンしてください。

ITM006 = 商品 { $orderItemId } はすでにこの荷物にあります。
    .title = 1 個の荷物に同じ商品が 2 回ある
    .hint = 個数を 1 つにまとめてください。

ITM009 =
    商品 { $orderItemId } に Transparency コードが { $given } 個あり、{ $why ->
        [units] 個数より多くなっています
       *[feed] ファイルが受け付ける 10 個を超えています
    }。
    .title = Transparency コードが個数またはファイルの上限より多い
    .hint = 1 個につき 1 つのコードを指定してください。10 個を超えるとファイルでは送れません。

ITM005 = この注文に商品 { $orderItemId } はありません。
    .title = 注文にない商品
    .hint = この注文の注文商品番号をコピーしてください。
