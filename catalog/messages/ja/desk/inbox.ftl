# The inbox: causes, list, drawer, preview of a fix, filters.

inbox-filter-all = すべて
inbox-hint-ready = すべての確認に合格
inbox-hint-check = Amazonは受け付けますが、先に確認してください
inbox-hint-blocked = Amazonが拒否します
inbox-hint-exempt = 有効な追跡率の対象外

inbox-causes-title = 先に修正するもの
inbox-causes-fix = { $count }件を修正
inbox-causes-suggest = 提案{ $count }件を見る
inbox-causes-held = { $count }件はお客様が保留
inbox-causes-see = 見る
inbox-causes-seeing = 下に表示中
inbox-causes-more = ほか{ $count }件の原因

inbox-views = 表示
inbox-views-name = この表示の名前
inbox-views-save = この表示を保存
inbox-views-forget = 表示{ $name }を削除
inbox-views-today = 本日が期限
inbox-views-tomorrow = 明日が期限
inbox-views-late = 安全な時刻を過ぎた荷物
inbox-views-none = 期限なし
inbox-views-refused = Amazonが拒否
inbox-views-held = お客様が保留

inbox-filters = 絞り込み
inbox-filters-any = すべて
inbox-filters-cause = 原因
inbox-filters-due = 期限
inbox-filters-sort = 並べ替え
inbox-filters-usual = 重大な順、次に期限の近い順
inbox-filters-columns = 列

inbox-list-name = 荷物
inbox-list-filter = 状態で絞り込む
inbox-list-search = 注文・追跡番号・SKU・配送会社を検索
inbox-list-search-short = 検索
inbox-list-cause = 原因：{ $title }
inbox-list-clear = 絞り込みを解除
inbox-list-none = 該当する荷物はありません。
inbox-list-shown = 荷物{ $total }個中{ NUMBER($shown) }個
inbox-list-status = 状態
inbox-list-order = 注文
inbox-list-carrier = 配送会社と配送方法
inbox-list-tracking = 追跡番号
inbox-list-finding = 指摘
inbox-list-rate = 率
inbox-list-rate-hint = 有効な追跡率
inbox-list-ship-by = 出荷期限
inbox-list-others = +{ NUMBER($count) }
inbox-list-others-long = ほか{ $count }件の指摘
inbox-list-no-tracking = なし
inbox-list-no-finding = 対応不要
inbox-list-fixable = 修正案あり
inbox-list-nameless = 名前なし
inbox-list-category = カテゴリー
inbox-list-pick = { $name }を選択
inbox-list-edit-carrier = { $name }の配送会社を変更
inbox-list-edit-trackingNumber = { $name }の追跡番号を変更
inbox-list-pick-all = 表示中の{ $count }個を選択
inbox-list-unfold = 準備できた荷物{ $count }個を表示
inbox-list-fold = 準備できた荷物{ $count }個を隠す

inbox-bulk = 選択した荷物
inbox-bulk-count = 荷物{ $count }個を選択中
inbox-bulk-elsewhere = うち{ $count }個はこの絞り込みの外
inbox-bulk-all = 条件に合う{ $count }個をすべて選択
inbox-bulk-clear = 選択を解除
inbox-bulk-fix = 安全な修正を荷物{ $count }個に適用
inbox-bulk-hold = { $count }個を保留
inbox-bulk-release = { $count }個の保留を解除
inbox-bulk-save = { $count }個をCSVに書き出す
inbox-bulk-write = 配送会社・配送方法を変更…
inbox-bulk-write-title = 荷物{ $count }個を変更
inbox-bulk-write-text = 空欄のままの項目は変わりません。
inbox-bulk-write-see = 変更内容を見る
inbox-bulk-untrack = 追跡なしにする…
inbox-untrack-title = 荷物{ $count }個を追跡なしにする
inbox-untrack-text = Amazonにはこの配送方法を伝え、追跡番号は伝えません。事実でなければなりません。
inbox-untrack-cost = Amazonが除外する配送方法なら対象外になります。それ以外は不利に数えられます。どの荷物かは次の画面で分かります。
inbox-untrack-service = 実際の配送方法
inbox-untrack-none = このストアには、Amazonが知る追跡なしの配送方法がありません。

inbox-held = 保留
inbox-held-yes = はい
inbox-held-no = いいえ
inbox-held-tag = お客様が保留
inbox-held-hint = 保留を解除するまで、どのファイルにも入りません。期限は変わりません。
inbox-held-hold = 保留する
inbox-held-release = 保留を解除

inbox-steps = 今日の変更
inbox-steps-see = 変更内容
inbox-steps-undo = 最後の{ $count }件を元に戻す

inbox-drawer-position = { NUMBER($at) } / { NUMBER($of) }
inbox-drawer-previous = 前の荷物
inbox-drawer-next = 次の荷物
inbox-drawer-reference = 荷物{ $reference }
inbox-drawer-clear = 修正は不要です。この荷物は確認できます。
inbox-drawer-now = 現在
inbox-drawer-after = 修正後
inbox-drawer-suggested = 判断してください。Amazonに伝える内容が変わります。
inbox-drawer-by-hand = 正しい値はあなただけが知っています。ここで直すか、ショップで直してファイルを読み込み直してください。
inbox-drawer-all = 同じ{ NUMBER($count) }件をまとめて修正
inbox-drawer-details = 開発者向けの詳細
inbox-drawer-number = 追跡番号
inbox-drawer-looks-like = 推定
inbox-drawer-why = 理由
inbox-drawer-no-candidate = この形の番号を発行する配送会社は見当たりません。
inbox-drawer-no-number = 追跡番号ではありません：{ $kind }。
inbox-drawer-read-as = 読み取り結果
inbox-drawer-barcode = バーコード
inbox-drawer-without = 除いたもの
inbox-drawer-amazon-service = Amazonでの名前
inbox-drawer-post = 郵便
inbox-drawer-others = ほかの候補
inbox-drawer-package = 荷物
inbox-drawer-rule = 規則
inbox-drawer-code = コード
inbox-drawer-path = 項目
inbox-drawer-page = 配送会社の追跡ページを開く
inbox-drawer-sources = 根拠
inbox-drawer-edit = ここで直す
inbox-drawer-save = 修正を保存
inbox-drawer-edit-myself = 自分で直す

inbox-preview-title = 荷物{ $count }個を修正しますか
inbox-preview-text = 変更内容です。追跡番号が別の番号になることはなく、元に戻せます。
inbox-preview-order = 注文
inbox-preview-field = 項目
inbox-preview-all = { NUMBER($count) }件すべて表示
inbox-preview-more = さらに{ $count }個を表示
inbox-preview-ticked = 荷物{ $total }個中{ NUMBER($shown) }個を選択中
inbox-preview-left = 選択していない荷物は変わりません。
inbox-preview-apply = 荷物{ $count }個に適用
inbox-preview-write = 荷物{ $count }個を変更しますか
inbox-preview-write-text = 代わりにAmazonへ伝える内容です。正しいことをお確かめください。元に戻せます。
inbox-preview-untrack = 荷物{ $count }個を追跡なしにしますか
inbox-preview-untrack-text = 追跡がないことをAmazonへ伝えます。正しいことをお確かめください。元に戻せます。
inbox-preview-numbers = 荷物{ $count }個に追跡番号があります。番号は削除され、Amazonには伝わりません。
inbox-preview-hold = 荷物{ $count }個を保留しますか
inbox-preview-hold-text = 保留を解除するまで、どのファイルにも入りません。期限は変わりません。
inbox-preview-release = 荷物{ $count }個の保留を解除しますか
inbox-preview-release-text = 次のファイルに再び入れられます。

inbox-criteria-title = 有効な追跡率の条件
inbox-criteria-exempt = この荷物は有効な追跡率の対象外です。条件は問われません。

inbox-criterion-carrier = Amazonが認識する配送会社
inbox-criterion-number = 番号が配送会社の形式に合う
inbox-criterion-scan = 配送会社のスキャンがある
inbox-criterion-delivery = 配達前に確認済み

inbox-tick-yes = はい
inbox-tick-open = まだ不明
inbox-tick-risk = 要確認
inbox-tick-no = いいえ

inbox-edit-used = 今日使用
inbox-edit-all = このストアの配送会社
inbox-edit-services = この配送会社の配送方法
inbox-edit-choose = 選択
inbox-edit-own = 別の名前…
inbox-edit-list = 一覧から選ぶ
inbox-edit-doubtful = { $name }（数えられない可能性）
inbox-edit-untracked = { $name }（追跡なし）
inbox-edit-as-written = { $name }（入力のまま）
inbox-edit-foreseen = この修正で：

inbox-paste-found = { $count }行を貼り付けました。
inbox-paste-left = 一覧が先に終わるため{ $count }行が余ります。
inbox-paste-fill = 順に{ $count }行へ入力

inbox-fill-title = { $count }個の荷物に番号を入力しますか？
inbox-fill-text = 貼り付けた番号は、開いている荷物から一覧の順に入ります。1回の取り消しですべて元に戻ります。
