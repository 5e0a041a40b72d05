BEGIN TRANSACTION;
CREATE TABLE "_sqlite_migrations" (
   "id" INTEGER PRIMARY KEY,
   "migration_set" TEXT,
   "name" TEXT,
   "applied_at" TEXT
);
INSERT INTO "_sqlite_migrations" VALUES(1,'umkm_studio','m001_the_first_store','2026-11-22 13:29:22.758572+00:00');
INSERT INTO "_sqlite_migrations" VALUES(2,'umkm_studio','m002_costs_payments_and_people','2026-11-22 13:29:22.835460+00:00');
INSERT INTO "_sqlite_migrations" VALUES(3,'umkm_studio','m003_what_imports_brought','2026-11-22 13:29:22.837163+00:00');
INSERT INTO "_sqlite_migrations" VALUES(4,'umkm_studio','m004_weekly_themes','2026-11-22 13:29:22.837360+00:00');
CREATE TABLE codes (
        id INTEGER PRIMARY KEY AUTOINCREMENT,
        code TEXT NOT NULL,
        key TEXT NOT NULL UNIQUE CHECK (key <> ''),
        kind TEXT NOT NULL CHECK (kind IN ('post', 'partner', 'ad', 'loyalty', 'referral')),
        post_id INTEGER REFERENCES posts (id),
        partner_id INTEGER REFERENCES partners (id),
        discount_percent REAL CHECK (discount_percent BETWEEN 0 AND 100),
        discount_amount INTEGER CHECK (discount_amount >= 0),
        starts_on TEXT CHECK (starts_on IS date(starts_on)),
        ends_on TEXT CHECK (ends_on IS date(ends_on)),
        usage_limit INTEGER CHECK (usage_limit > 0),
        cost INTEGER NOT NULL DEFAULT 0 CHECK (cost >= 0),
        CHECK (discount_percent IS NULL OR discount_amount IS NULL)
    ) STRICT
    ;
INSERT INTO "codes" VALUES(1,'RATNA10','ratna10','post',1,1,10.0,NULL,NULL,NULL,NULL,0);
INSERT INTO "codes" VALUES(2,'PROMO-00','promo00','post',7,NULL,10.0,NULL,NULL,NULL,NULL,475000);
INSERT INTO "codes" VALUES(3,'PROMO-01 X','promo01x','partner',12,3,33.3333,NULL,NULL,NULL,NULL,475000);
INSERT INTO "codes" VALUES(4,'PROMO-02 XX','promo02xx','ad',12,NULL,NULL,0,NULL,NULL,1,0);
INSERT INTO "codes" VALUES(5,'PROMO-03 XXX','promo03xxx','loyalty',12,4,100.0,NULL,NULL,NULL,50,475000);
INSERT INTO "codes" VALUES(6,'PROMO-04 XXXX','promo04xxxx','referral',6,3,10.0,NULL,NULL,NULL,NULL,475000);
INSERT INTO "codes" VALUES(7,'PROMO-05 XXXXX','promo05xxxxx','post',8,NULL,NULL,0,'2026-06-23','2026-07-23',50,475000);
INSERT INTO "codes" VALUES(8,'PROMO-06 XXXXXX','promo06xxxxxx','partner',13,2,0.5,NULL,NULL,NULL,NULL,0);
INSERT INTO "codes" VALUES(9,'PROMO-07 XXXXXXX','promo07xxxxxxx','ad',13,2,10.0,NULL,NULL,NULL,1,0);
INSERT INTO "codes" VALUES(10,'PROMO-08 XXXXXXXX','promo08xxxxxxxx','loyalty',7,2,33.3333,NULL,'2026-08-05','2026-09-04',50,475000);
INSERT INTO "codes" VALUES(11,'PROMO-09 XXXXXXXXX','promo09xxxxxxxxx','referral',13,2,NULL,0,NULL,NULL,NULL,475000);
CREATE TABLE customer_differences (
        id INTEGER PRIMARY KEY AUTOINCREMENT,
        first_id INTEGER NOT NULL REFERENCES customers (id),
        second_id INTEGER NOT NULL REFERENCES customers (id),
        UNIQUE (first_id, second_id),
        CHECK (first_id < second_id)
    ) STRICT
    ;
INSERT INTO "customer_differences" VALUES(1,3,4);
CREATE TABLE customer_keys (
        id INTEGER PRIMARY KEY AUTOINCREMENT,
        key TEXT NOT NULL UNIQUE CHECK (key <> ''),
        customer_id INTEGER NOT NULL REFERENCES customers (id)
    ) STRICT
    ;
INSERT INTO "customer_keys" VALUES(1,'gone:0a90eeee3f866b1636418b1a631ff77b',1);
INSERT INTO "customer_keys" VALUES(2,'whatsapp:dewi',2);
INSERT INTO "customer_keys" VALUES(3,'shopee:windasur.86_id',3);
INSERT INTO "customer_keys" VALUES(4,'shopee:kiranasuryan68',4);
INSERT INTO "customer_keys" VALUES(5,'shopee:dewisantoso13_id',5);
INSERT INTO "customer_keys" VALUES(6,'shopee:diahpermata_5',6);
INSERT INTO "customer_keys" VALUES(7,'shopee:larashan_79',7);
INSERT INTO "customer_keys" VALUES(8,'shopee:ekacempaka_65',8);
INSERT INTO "customer_keys" VALUES(9,'shopee:wulanang.37',9);
INSERT INTO "customer_keys" VALUES(10,'shopee:sarisurya_3_id',10);
INSERT INTO "customer_keys" VALUES(11,'shopee:jihansuryani.87',11);
INSERT INTO "customer_keys" VALUES(12,'shopee:dewiutami_26',12);
INSERT INTO "customer_keys" VALUES(13,'shopee:kurniasuryan.69',13);
INSERT INTO "customer_keys" VALUES(14,'shopee:yunisury_30',14);
INSERT INTO "customer_keys" VALUES(15,'shopee:ekowijayanti.77_id',15);
INSERT INTO "customer_keys" VALUES(16,'shopee:kurniaperm_44',16);
INSERT INTO "customer_keys" VALUES(17,'shopee:fitrisantoso_24',17);
INSERT INTO "customer_keys" VALUES(18,'shopee:rinawi_29_id',18);
INSERT INTO "customer_keys" VALUES(19,'shopee:yunisapu61',19);
INSERT INTO "customer_keys" VALUES(20,'shopee:wulanpermat_38',20);
INSERT INTO "customer_keys" VALUES(21,'shopee:irfanramadha.5',21);
INSERT INTO "customer_keys" VALUES(22,'shopee:dewisafitri32',22);
INSERT INTO "customer_keys" VALUES(23,'shopee:anisanugroh89',23);
INSERT INTO "customer_keys" VALUES(24,'shopee:hendrapr84',24);
INSERT INTO "customer_keys" VALUES(25,'shopee:bellautami61',25);
INSERT INTO "customer_keys" VALUES(26,'shopee:ulfacempak.83',26);
INSERT INTO "customer_keys" VALUES(27,'shopee:tiaraprame77',27);
INSERT INTO "customer_keys" VALUES(28,'shopee:oktalesta61',28);
INSERT INTO "customer_keys" VALUES(29,'shopee:mayahidayat56',29);
INSERT INTO "customer_keys" VALUES(30,'shopee:galihs.61_id',30);
INSERT INTO "customer_keys" VALUES(31,'shopee:puspau.38',31);
INSERT INTO "customer_keys" VALUES(32,'shopee:budisafitri54',32);
INSERT INTO "customer_keys" VALUES(33,'shopee:fitrice_47',33);
INSERT INTO "customer_keys" VALUES(34,'shopee:bellao_71_id',34);
INSERT INTO "customer_keys" VALUES(35,'shopee:yantisury.91',35);
INSERT INTO "customer_keys" VALUES(36,'shopee:budianggr.93',36);
INSERT INTO "customer_keys" VALUES(37,'shopee:dimasoktavia.72',37);
INSERT INTO "customer_keys" VALUES(38,'shopee:mayapr_61',38);
INSERT INTO "customer_keys" VALUES(39,'shopee:hendrasa96',39);
INSERT INTO "customer_keys" VALUES(40,'shopee:jihanhanda.55',40);
INSERT INTO "customer_keys" VALUES(41,'shopee:irfanprat69',41);
INSERT INTO "customer_keys" VALUES(42,'shopee:farahokt.90',42);
INSERT INTO "customer_keys" VALUES(43,'shopee:lestari_4',43);
INSERT INTO "customer_keys" VALUES(44,'shopee:rahmapr.21',44);
INSERT INTO "customer_keys" VALUES(45,'shopee:bellasa.49',45);
INSERT INTO "customer_keys" VALUES(46,'shopee:lestariutami.29',46);
INSERT INTO "customer_keys" VALUES(47,'shopee:kiranales67',47);
INSERT INTO "customer_keys" VALUES(48,'shopee:dewikusuma_84',48);
INSERT INTO "customer_keys" VALUES(49,'shopee:rahmasafit.14',49);
INSERT INTO "customer_keys" VALUES(50,'shopee:puspalest86',50);
INSERT INTO "customer_keys" VALUES(51,'shopee:sarinugr_80',51);
INSERT INTO "customer_keys" VALUES(52,'shopee:mayamel.37',52);
INSERT INTO "customer_keys" VALUES(53,'shopee:hanautami45',53);
INSERT INTO "customer_keys" VALUES(54,'shopee:jokosantoso33_id',54);
INSERT INTO "customer_keys" VALUES(55,'shopee:ayuoktavia.23',55);
INSERT INTO "customer_keys" VALUES(56,'shopee:megamah86',56);
INSERT INTO "customer_keys" VALUES(57,'shopee:kurniawibo17',57);
INSERT INTO "customer_keys" VALUES(58,'shopee:ratihhan54',58);
INSERT INTO "customer_keys" VALUES(59,'shopee:rahmaset45',59);
INSERT INTO "customer_keys" VALUES(60,'shopee:sitipratama.37',60);
INSERT INTO "customer_keys" VALUES(61,'shopee:vinawibowo40',61);
INSERT INTO "customer_keys" VALUES(62,'shopee:agussapu14',62);
INSERT INTO "customer_keys" VALUES(63,':emoji 🍪👩‍🍳',63);
INSERT INTO "customer_keys" VALUES(64,'phone:68950e20f984ffe97820269e',64);
INSERT INTO "customer_keys" VALUES(65,'tiktok:emoji 🍪👩‍🍳',65);
INSERT INTO "customer_keys" VALUES(66,'tiktok:koma, titik; dua',66);
INSERT INTO "customer_keys" VALUES(67,':a￿b',67);
INSERT INTO "customer_keys" VALUES(68,'phone:26302b8a81894066af7fb88e',65);
INSERT INTO "customer_keys" VALUES(69,'tiktok:-5',64);
INSERT INTO "customer_keys" VALUES(70,'tiktok:tab',68);
INSERT INTO "customer_keys" VALUES(71,'whatsapp:=1+1',69);
INSERT INTO "customer_keys" VALUES(72,'tiktok:baris satu baris dua',70);
INSERT INTO "customer_keys" VALUES(73,'whatsapp:koma, titik; dua',71);
INSERT INTO "customer_keys" VALUES(74,'Titip warung:spasi ganda',72);
INSERT INTO "customer_keys" VALUES(75,'tiktok:true',73);
INSERT INTO "customer_keys" VALUES(76,':koma, titik; dua',74);
INSERT INTO "customer_keys" VALUES(77,'tiktok:+62 812-3456-7890',64);
INSERT INTO "customer_keys" VALUES(78,'tiktok:=1+1',75);
INSERT INTO "customer_keys" VALUES(79,':''petik',76);
INSERT INTO "customer_keys" VALUES(80,':@sandi',77);
INSERT INTO "customer_keys" VALUES(81,'whatsapp:a￿b',78);
INSERT INTO "customer_keys" VALUES(82,':biasa saja',79);
INSERT INTO "customer_keys" VALUES(83,'Titip warung:tab',80);
INSERT INTO "customer_keys" VALUES(84,'whatsapp:spasi ganda',81);
INSERT INTO "customer_keys" VALUES(85,'whatsapp:biasa saja',82);
INSERT INTO "customer_keys" VALUES(86,':spasi ganda',83);
INSERT INTO "customer_keys" VALUES(87,'Titip warung:@sandi',84);
INSERT INTO "customer_keys" VALUES(88,'tiktok:spasi ganda',65);
INSERT INTO "customer_keys" VALUES(89,'tiktok:=cmd',65);
CREATE TABLE "customers" (
        id INTEGER PRIMARY KEY AUTOINCREMENT,
        name TEXT NOT NULL DEFAULT '',
        nickname TEXT NOT NULL DEFAULT '',
        phone TEXT NOT NULL DEFAULT '',
        note TEXT NOT NULL DEFAULT '',
        merged_into INTEGER REFERENCES "customers" (id),
        anonymised_on TEXT CHECK (anonymised_on IS date(anonymised_on)),
        order_count INTEGER NOT NULL DEFAULT 0,
        sale_count INTEGER NOT NULL DEFAULT 0,
        bought INTEGER NOT NULL DEFAULT 0,
        first_sale_on TEXT,
        last_sale_on TEXT,
        CHECK (merged_into IS NULL OR merged_into <> id)
    ) STRICT
    ;
INSERT INTO "customers" VALUES(1,'','','','',NULL,'2026-12-31',1,1,170000,'2026-08-14','2026-08-14');
INSERT INTO "customers" VALUES(2,'Dewi','','','',NULL,NULL,3,3,430000,'2026-08-14','2026-10-03');
INSERT INTO "customers" VALUES(3,'windasur.86_id','','0812 1','  spasi  ganda  ',NULL,NULL,2,2,313000,'2026-10-01','2026-10-26');
INSERT INTO "customers" VALUES(4,'kiranasuryan68','','','',NULL,NULL,1,1,153000,'2026-10-02','2026-10-02');
INSERT INTO "customers" VALUES(5,'dewisantoso13_id','','','',2,NULL,0,0,0,NULL,NULL);
INSERT INTO "customers" VALUES(6,'diahpermata_5','','','',2,NULL,0,0,0,NULL,NULL);
INSERT INTO "customers" VALUES(7,'larashan_79','','','',NULL,NULL,2,1,170900,'2026-10-03','2026-10-03');
INSERT INTO "customers" VALUES(8,'ekacempaka_65','','','',NULL,NULL,2,2,636000,'2026-10-04','2026-10-19');
INSERT INTO "customers" VALUES(9,'wulanang.37','','','',NULL,NULL,2,2,91800,'2026-10-04','2026-10-12');
INSERT INTO "customers" VALUES(10,'sarisurya_3_id','','','',NULL,NULL,1,1,118000,'2026-10-04','2026-10-04');
INSERT INTO "customers" VALUES(11,'jihansuryani.87','','','',NULL,NULL,2,1,76000,'2026-10-04','2026-10-04');
INSERT INTO "customers" VALUES(12,'dewiutami_26','','','',NULL,NULL,1,1,61200,'2026-10-04','2026-10-04');
INSERT INTO "customers" VALUES(13,'kurniasuryan.69','','','',NULL,NULL,2,2,101200,'2026-10-04','2026-10-27');
INSERT INTO "customers" VALUES(14,'yunisury_30','','','',NULL,NULL,3,1,242300,'2026-10-05','2026-10-05');
INSERT INTO "customers" VALUES(15,'ekowijayanti.77_id','','','',NULL,NULL,1,1,52000,'2026-10-05','2026-10-05');
INSERT INTO "customers" VALUES(16,'kurniaperm_44','','','',NULL,NULL,2,1,1028000,'2026-10-07','2026-10-07');
INSERT INTO "customers" VALUES(17,'fitrisantoso_24','','','',NULL,NULL,5,5,683500,'2026-10-05','2026-10-20');
INSERT INTO "customers" VALUES(18,'rinawi_29_id','','','',NULL,NULL,1,1,22600,'2026-10-05','2026-10-05');
INSERT INTO "customers" VALUES(19,'yunisapu61','','','',NULL,NULL,1,1,126000,'2026-10-06','2026-10-06');
INSERT INTO "customers" VALUES(20,'wulanpermat_38','','','',NULL,NULL,1,1,35000,'2026-10-06','2026-10-06');
INSERT INTO "customers" VALUES(21,'irfanramadha.5','','','',NULL,NULL,2,2,66300,'2026-10-06','2026-10-23');
INSERT INTO "customers" VALUES(22,'dewisafitri32','','','',NULL,NULL,1,0,0,NULL,NULL);
INSERT INTO "customers" VALUES(23,'anisanugroh89','','','',NULL,NULL,2,1,30000,'2026-10-07','2026-10-07');
INSERT INTO "customers" VALUES(24,'hendrapr84','','','',NULL,NULL,1,1,51000,'2026-10-07','2026-10-07');
INSERT INTO "customers" VALUES(25,'bellautami61','','','',NULL,NULL,1,0,0,NULL,NULL);
INSERT INTO "customers" VALUES(26,'ulfacempak.83','','','',NULL,NULL,1,1,190000,'2026-10-07','2026-10-07');
INSERT INTO "customers" VALUES(27,'tiaraprame77','','','',NULL,NULL,1,1,162400,'2026-10-07','2026-10-07');
INSERT INTO "customers" VALUES(28,'oktalesta61','','','',NULL,NULL,1,1,38000,'2026-10-08','2026-10-08');
INSERT INTO "customers" VALUES(29,'mayahidayat56','','','',NULL,NULL,1,1,47000,'2026-10-08','2026-10-08');
INSERT INTO "customers" VALUES(30,'galihs.61_id','','','',NULL,NULL,1,1,181900,'2026-10-09','2026-10-09');
INSERT INTO "customers" VALUES(31,'puspau.38','','','',NULL,NULL,1,1,240000,'2026-10-10','2026-10-10');
INSERT INTO "customers" VALUES(32,'budisafitri54','','','',NULL,NULL,1,1,85000,'2026-10-10','2026-10-10');
INSERT INTO "customers" VALUES(33,'fitrice_47','','','',NULL,NULL,1,0,0,NULL,NULL);
INSERT INTO "customers" VALUES(34,'bellao_71_id','','','',NULL,NULL,1,1,140400,'2026-10-10','2026-10-10');
INSERT INTO "customers" VALUES(35,'yantisury.91','','','',NULL,NULL,1,0,0,NULL,NULL);
INSERT INTO "customers" VALUES(36,'budianggr.93','','','',NULL,NULL,1,1,360000,'2026-10-11','2026-10-11');
INSERT INTO "customers" VALUES(37,'dimasoktavia.72','','','',NULL,NULL,1,1,47000,'2026-10-12','2026-10-12');
INSERT INTO "customers" VALUES(38,'mayapr_61','','','',NULL,NULL,1,1,82000,'2026-10-12','2026-10-12');
INSERT INTO "customers" VALUES(39,'hendrasa96','','','',NULL,NULL,1,1,177000,'2026-10-12','2026-10-12');
INSERT INTO "customers" VALUES(40,'jihanhanda.55','','','',NULL,NULL,1,1,72000,'2026-10-13','2026-10-13');
INSERT INTO "customers" VALUES(41,'irfanprat69','','','',NULL,NULL,1,1,202500,'2026-10-13','2026-10-13');
INSERT INTO "customers" VALUES(42,'farahokt.90','','','',NULL,NULL,1,1,36000,'2026-10-13','2026-10-13');
INSERT INTO "customers" VALUES(43,'lestari_4','','','',NULL,NULL,1,1,152000,'2026-10-14','2026-10-14');
INSERT INTO "customers" VALUES(44,'rahmapr.21','','','',NULL,NULL,1,0,0,NULL,NULL);
INSERT INTO "customers" VALUES(45,'bellasa.49','','','',NULL,NULL,1,1,47000,'2026-10-18','2026-10-18');
INSERT INTO "customers" VALUES(46,'lestariutami.29','','','',NULL,NULL,2,2,173000,'2026-10-18','2026-10-24');
INSERT INTO "customers" VALUES(47,'kiranales67','','','',NULL,NULL,1,1,132500,'2026-10-18','2026-10-18');
INSERT INTO "customers" VALUES(48,'dewikusuma_84','','','',NULL,NULL,1,0,0,NULL,NULL);
INSERT INTO "customers" VALUES(49,'rahmasafit.14','','','',NULL,NULL,1,1,122000,'2026-10-18','2026-10-18');
INSERT INTO "customers" VALUES(50,'puspalest86','','','',NULL,NULL,1,1,614000,'2026-10-19','2026-10-19');
INSERT INTO "customers" VALUES(51,'sarinugr_80','','','',NULL,NULL,1,0,0,NULL,NULL);
INSERT INTO "customers" VALUES(52,'mayamel.37','','','',NULL,NULL,1,1,89000,'2026-10-19','2026-10-19');
INSERT INTO "customers" VALUES(53,'hanautami45','','','',NULL,NULL,1,1,99000,'2026-10-20','2026-10-20');
INSERT INTO "customers" VALUES(54,'jokosantoso33_id','','','',NULL,NULL,1,1,85000,'2026-10-20','2026-10-20');
INSERT INTO "customers" VALUES(55,'ayuoktavia.23','','','',NULL,NULL,1,1,216000,'2026-10-21','2026-10-21');
INSERT INTO "customers" VALUES(56,'megamah86','','','',NULL,NULL,1,1,24000,'2026-10-22','2026-10-22');
INSERT INTO "customers" VALUES(57,'kurniawibo17','','','',NULL,NULL,1,1,38000,'2026-10-25','2026-10-25');
INSERT INTO "customers" VALUES(58,'ratihhan54','','','',NULL,NULL,1,1,264500,'2026-10-27','2026-10-27');
INSERT INTO "customers" VALUES(59,'rahmaset45','','','',NULL,NULL,1,1,28000,'2026-10-30','2026-10-30');
INSERT INTO "customers" VALUES(60,'sitipratama.37','','','',NULL,NULL,1,1,38000,'2026-10-30','2026-10-30');
INSERT INTO "customers" VALUES(61,'vinawibowo40','','','',NULL,NULL,1,1,101000,'2026-10-31','2026-10-31');
INSERT INTO "customers" VALUES(62,'agussapu14','','','',NULL,NULL,1,0,0,NULL,NULL);
INSERT INTO "customers" VALUES(63,'emoji 🍪👩‍🍳','','','',NULL,NULL,2,1,589000,'2026-04-11','2026-04-11');
INSERT INTO "customers" VALUES(64,'tab','','','',NULL,NULL,18,6,1181789,'2026-02-01','2026-09-26');
INSERT INTO "customers" VALUES(65,'emoji 🍪👩‍🍳','','','',64,NULL,0,0,0,NULL,NULL);
INSERT INTO "customers" VALUES(66,'koma, titik; dua','','','',NULL,NULL,1,1,79902,'2026-01-16','2026-01-16');
INSERT INTO "customers" VALUES(67,'a￿b','','','',NULL,NULL,1,1,-5000,'2026-02-08','2026-02-08');
INSERT INTO "customers" VALUES(68,'tab','','','',NULL,NULL,1,0,0,NULL,NULL);
INSERT INTO "customers" VALUES(69,'=1+1','','','',NULL,NULL,1,0,0,NULL,NULL);
INSERT INTO "customers" VALUES(70,'baris satu baris dua','','','',NULL,NULL,1,0,0,NULL,NULL);
INSERT INTO "customers" VALUES(71,'koma, titik; dua','','','',NULL,NULL,1,1,255000,'2026-06-18','2026-06-18');
INSERT INTO "customers" VALUES(72,'spasi ganda','','','',NULL,NULL,2,2,419003,'2026-02-02','2026-07-12');
INSERT INTO "customers" VALUES(73,'TRUE','','','',NULL,NULL,1,1,-5499,'2026-02-23','2026-02-23');
INSERT INTO "customers" VALUES(74,'koma, titik; dua','','','',NULL,NULL,1,1,254500,'2026-05-06','2026-05-06');
INSERT INTO "customers" VALUES(75,'=1+1','','','',NULL,NULL,1,0,0,NULL,NULL);
INSERT INTO "customers" VALUES(76,'''petik','','','',NULL,NULL,1,0,0,NULL,NULL);
INSERT INTO "customers" VALUES(77,'@sandi','','','',NULL,NULL,1,0,0,NULL,NULL);
INSERT INTO "customers" VALUES(78,'a￿b','','','',NULL,NULL,1,1,-4999,'2026-03-08','2026-03-08');
INSERT INTO "customers" VALUES(79,'biasa saja','','','',NULL,NULL,1,0,0,NULL,NULL);
INSERT INTO "customers" VALUES(80,'tab','','','',NULL,NULL,1,0,0,NULL,NULL);
INSERT INTO "customers" VALUES(81,'spasi ganda','','','',NULL,NULL,1,1,85000,'2026-02-24','2026-02-24');
INSERT INTO "customers" VALUES(82,'biasa saja','','','',NULL,NULL,1,0,0,NULL,NULL);
INSERT INTO "customers" VALUES(83,'spasi ganda','','','',NULL,NULL,1,0,0,NULL,NULL);
INSERT INTO "customers" VALUES(84,'@sandi','','','',NULL,NULL,1,0,0,NULL,NULL);
CREATE TABLE decisions (
        id INTEGER PRIMARY KEY AUTOINCREMENT,
        month TEXT NOT NULL CHECK (month || '-01' IS date(month || '-01')),
        kind TEXT NOT NULL CHECK (kind IN ('keep', 'simplify', 'stop')),
        position INTEGER NOT NULL,
        text TEXT NOT NULL CHECK (text <> '')
    ) STRICT
    ;
INSERT INTO "decisions" VALUES(1,'2026-08','keep',0,'Satu edukasi');
INSERT INTO "decisions" VALUES(2,'2026-01','keep',0,'0 a￿b');
INSERT INTO "decisions" VALUES(3,'2026-01','keep',1,'1 #REF!');
INSERT INTO "decisions" VALUES(4,'2026-01','keep',2,'2 ﹦cmd');
INSERT INTO "decisions" VALUES(5,'2026-01','simplify',0,'0 0812');
INSERT INTO "decisions" VALUES(6,'2026-02','keep',0,'0 koma, titik; dua');
INSERT INTO "decisions" VALUES(7,'2026-02','keep',1,'1 biasa saja');
INSERT INTO "decisions" VALUES(8,'2026-02','simplify',0,'0 emoji 🍪👩‍🍳');
INSERT INTO "decisions" VALUES(9,'2026-02','simplify',1,'1 0812');
INSERT INTO "decisions" VALUES(10,'2026-02','stop',0,'0 biasa saja');
INSERT INTO "decisions" VALUES(11,'2026-02','stop',1,'1');
INSERT INTO "decisions" VALUES(12,'2026-02','stop',2,'2 =1+1');
INSERT INTO "decisions" VALUES(13,'2026-03','keep',0,'0 =HYPERLINK("x")');
INSERT INTO "decisions" VALUES(14,'2026-03','keep',1,'1 emoji 🍪👩‍🍳');
INSERT INTO "decisions" VALUES(15,'2026-03','stop',0,'0 Ünïcödé 子');
INSERT INTO "decisions" VALUES(16,'2026-04','keep',0,'0 0812');
INSERT INTO "decisions" VALUES(17,'2026-04','simplify',0,'0 ﹦cmd');
INSERT INTO "decisions" VALUES(18,'2026-04','simplify',1,'1 @sandi');
INSERT INTO "decisions" VALUES(19,'2026-04','simplify',2,'2 -5');
INSERT INTO "decisions" VALUES(20,'2026-05','keep',0,'0 koma, titik; dua');
INSERT INTO "decisions" VALUES(21,'2026-05','keep',1,'1 ''petik');
INSERT INTO "decisions" VALUES(22,'2026-05','keep',2,'2 a￿b');
INSERT INTO "decisions" VALUES(23,'2026-05','simplify',0,'0 -5');
INSERT INTO "decisions" VALUES(24,'2026-05','stop',0,'0 _x0041_');
INSERT INTO "decisions" VALUES(25,'2026-05','stop',1,'1 koma, titik; dua');
INSERT INTO "decisions" VALUES(26,'2026-06','keep',0,'0 ''petik');
INSERT INTO "decisions" VALUES(27,'2026-06','keep',1,'1 koma, titik; dua');
INSERT INTO "decisions" VALUES(28,'2026-06','simplify',0,'0 10%');
INSERT INTO "decisions" VALUES(29,'2026-06','stop',0,'0 baris satu baris dua');
INSERT INTO "decisions" VALUES(30,'2026-06','stop',1,'1 emoji 🍪👩‍🍳');
CREATE TABLE fee_rules (
        id INTEGER PRIMARY KEY AUTOINCREMENT,
        channel TEXT NOT NULL CHECK (channel <> ''),
        starts_on TEXT NOT NULL CHECK (starts_on IS date(starts_on)),
        percent REAL NOT NULL DEFAULT 0 CHECK (percent BETWEEN 0 AND 100),
        per_order INTEGER NOT NULL DEFAULT 0 CHECK (per_order >= 0),
        source TEXT NOT NULL DEFAULT '',
        noted_on TEXT CHECK (noted_on IS date(noted_on)),
        UNIQUE (channel, starts_on)
    ) STRICT
    ;
INSERT INTO "fee_rules" VALUES(1,'shopee','2024-09-01',8.0,0,'Perkiraan, periksa di Seller Center. Biaya administrasi kategori A untuk Non-Star dan Star (bisnis.tempo.co/read/1898111).','2024-09-01');
INSERT INTO "fee_rules" VALUES(2,'shopee','2025-07-20',8.0,1250,'Perkiraan, periksa di Seller Center. Biaya administrasi seperti sebelumnya, ditambah biaya proses pesanan Rp1.250 sejak 20 Juli 2025 (pwijatim.or.id/2025/07/03).','2025-07-03');
INSERT INTO "fee_rules" VALUES(3,'shopee','2026-01-01',10.0,1250,'Perkiraan, periksa di Seller Center. Biaya administrasi kelompok FMCG 6,5-10% untuk Non-Star dan Star, dipakai yang tertinggi, ditambah biaya proses pesanan Rp1.250 (katadata.co.id, 9 Desember 2025). Belum termasuk program Gratis Ongkir dan Promo Xtra.','2025-12-09');
INSERT INTO "fee_rules" VALUES(4,'tiktok','2023-06-01',2.7,0,'Perkiraan, periksa di Seller Center. Komisi makanan dan minuman (katadata.co.id, 1 Juni 2023).','2023-06-01');
INSERT INTO "fee_rules" VALUES(5,'tiktok','2025-08-11',2.7,1250,'Perkiraan, periksa di Seller Center. Komisi seperti sebelumnya, ditambah biaya pemrosesan pesanan Rp1.250 sejak 11 Agustus 2025 (bloombergtechnoz.com, 4 Agustus 2025).','2025-08-04');
INSERT INTO "fee_rules" VALUES(6,'tiktok','2025-10-01',8.0,1250,'Perkiraan, periksa di Seller Center. Komisi platform 10% dengan diskon 20% untuk penjual non-Mall, 1 Oktober 2025 sampai 10 Februari 2026, ditambah Rp1.250 per pesanan (seller-id.tokopedia.com, Biaya Komisi Platform).','2026-02-11');
INSERT INTO "fee_rules" VALUES(7,'tiktok','2026-02-13',10.0,1250,'Perkiraan, periksa di Seller Center. Komisi platform tanpa diskon; tarif per kategori sejak 13 Februari 2026 ada di Seller Center (seller-id.tokopedia.com, Biaya Komisi Platform). Belum termasuk komisi dinamis dan afiliasi.','2026-02-11');
INSERT INTO "fee_rules" VALUES(8,'tokopedia','2023-12-06',3.8,0,'Perkiraan, periksa di Seller Center. Biaya layanan Regular Merchant, makanan dan minuman (katadata.co.id, Desember 2023).','2023-12-18');
INSERT INTO "fee_rules" VALUES(9,'tokopedia','2025-08-11',3.8,1250,'Perkiraan, periksa di Seller Center. Biaya layanan seperti sebelumnya, ditambah biaya pemrosesan pesanan Rp1.250 sejak 11 Agustus 2025 (bloombergtechnoz.com, 4 Agustus 2025).','2025-08-04');
INSERT INTO "fee_rules" VALUES(10,'tokopedia','2025-10-01',8.0,1250,'Perkiraan, periksa di Seller Center. Komisi platform 10% dengan diskon 20% untuk penjual non-Mall, 1 Oktober 2025 sampai 10 Februari 2026, ditambah Rp1.250 per pesanan (seller-id.tokopedia.com, Biaya Komisi Platform).','2026-02-11');
INSERT INTO "fee_rules" VALUES(11,'tokopedia','2026-02-13',10.0,1250,'Perkiraan, periksa di Seller Center. Komisi platform tanpa diskon; tarif per kategori sejak 13 Februari 2026 ada di Seller Center (seller-id.tokopedia.com, Biaya Komisi Platform). Belum termasuk komisi dinamis dan afiliasi.','2026-02-11');
INSERT INTO "fee_rules" VALUES(12,'Titip warung','2026-03-01',7.25,1250,'''petik',NULL);
CREATE TABLE hand_edits (
        id INTEGER PRIMARY KEY AUTOINCREMENT,
        table_name TEXT NOT NULL,
        row_id INTEGER NOT NULL,
        batch_id INTEGER NOT NULL REFERENCES import_batches (id),
        UNIQUE (table_name, row_id)
    ) STRICT
    ;
INSERT INTO "hand_edits" VALUES(1,'orders',79,1);
CREATE TABLE import_batches (
        id INTEGER PRIMARY KEY AUTOINCREMENT,
        file_name TEXT NOT NULL,
        format TEXT NOT NULL,
        imported_at TEXT NOT NULL,
        new_orders INTEGER NOT NULL,
        updated_orders INTEGER NOT NULL,
        undone_at TEXT
    , new_products INTEGER, new_customers INTEGER, left_out_rows INTEGER) STRICT
    ;
INSERT INTO "import_batches" VALUES(1,'Order.all.20261001_20261031.xlsx','shopee','2026-11-01 09:00:00',76,0,NULL,9,60,0);
CREATE TABLE import_steps (
        id INTEGER PRIMARY KEY AUTOINCREMENT,
        batch_id INTEGER NOT NULL REFERENCES import_batches (id),
        table_name TEXT NOT NULL,
        first_id INTEGER NOT NULL,
        last_id INTEGER NOT NULL,
        before TEXT
    ) STRICT
    ;
INSERT INTO "import_steps" VALUES(1,1,'customers',3,62,NULL);
INSERT INTO "import_steps" VALUES(2,1,'customer_keys',3,62,NULL);
INSERT INTO "import_steps" VALUES(3,1,'products',3,3,NULL);
INSERT INTO "import_steps" VALUES(4,1,'products',4,4,NULL);
INSERT INTO "import_steps" VALUES(5,1,'products',5,5,NULL);
INSERT INTO "import_steps" VALUES(6,1,'products',6,6,NULL);
INSERT INTO "import_steps" VALUES(7,1,'products',7,7,NULL);
INSERT INTO "import_steps" VALUES(8,1,'products',8,8,NULL);
INSERT INTO "import_steps" VALUES(9,1,'products',9,9,NULL);
INSERT INTO "import_steps" VALUES(10,1,'products',10,10,NULL);
INSERT INTO "import_steps" VALUES(11,1,'products',11,11,NULL);
INSERT INTO "import_steps" VALUES(12,1,'orders',4,79,NULL);
INSERT INTO "import_steps" VALUES(13,1,'line_items',5,121,NULL);
INSERT INTO "import_steps" VALUES(14,1,'redemptions',2,10,NULL);
INSERT INTO "import_steps" VALUES(15,1,'near_misses',2,2,NULL);
CREATE TABLE line_items (
        id INTEGER PRIMARY KEY AUTOINCREMENT,
        order_id INTEGER NOT NULL REFERENCES orders (id),
        position INTEGER NOT NULL,
        product_id INTEGER REFERENCES products (id),
        product TEXT NOT NULL CHECK (product <> ''),
        variant TEXT NOT NULL DEFAULT '',
        sku TEXT NOT NULL DEFAULT '',
        quantity INTEGER NOT NULL CHECK (quantity > 0),
        unit_price INTEGER NOT NULL,
        item_discount INTEGER NOT NULL DEFAULT 0,
        returned_quantity INTEGER NOT NULL DEFAULT 0
            CHECK (returned_quantity BETWEEN 0 AND quantity)
    ) STRICT
    ;
INSERT INTO "line_items" VALUES(1,1,0,1,'Nastar Klasik','500 g','',2,85000,0,0);
INSERT INTO "line_items" VALUES(2,2,0,1,'Nastar Klasik','500 g','',2,85000,0,0);
INSERT INTO "line_items" VALUES(5,4,0,6,'Nastar Klasik Selai Nanas Homemade','500 gr','NST-500',1,85000,0,0);
INSERT INTO "line_items" VALUES(6,5,0,6,'Nastar Klasik Selai Nanas Homemade','500 gr','NST-500',2,85000,17000,0);
INSERT INTO "line_items" VALUES(7,6,0,3,'Sambal Cumi Asin Dapur Ratna','Pedas','SBL-CMI',2,35000,0,0);
INSERT INTO "line_items" VALUES(8,6,1,8,'Sambal Bawang Dapur Ratna','Extra Pedas','SBL-BWG',1,28000,0,0);
INSERT INTO "line_items" VALUES(9,7,0,9,'Bolu Pisang Panggang','','',1,45000,4500,0);
INSERT INTO "line_items" VALUES(10,7,1,11,'Kastengel Keju Edam Premium Toples','500 gr','KST-500',1,95000,0,0);
INSERT INTO "line_items" VALUES(11,7,2,8,'Sambal Bawang Dapur Ratna','Extra Pedas','SBL-BWG',1,28000,1500,0);
INSERT INTO "line_items" VALUES(12,8,0,9,'Bolu Pisang Panggang','','',1,45000,0,0);
INSERT INTO "line_items" VALUES(13,8,1,5,'Putri Salju Kacang Mede','500 gr','PSL-500',1,80000,0,0);
INSERT INTO "line_items" VALUES(14,8,2,7,'Lidah Kucing Original Renyah','250 gr','LKC-250',2,38000,0,0);
INSERT INTO "line_items" VALUES(15,9,0,11,'Kastengel Keju Edam Premium Toples','500 gr','KST-500',5,95000,0,0);
INSERT INTO "line_items" VALUES(16,9,1,6,'Nastar Klasik Selai Nanas Homemade','500 gr','NST-500',1,85000,0,0);
INSERT INTO "line_items" VALUES(17,10,0,9,'Bolu Pisang Panggang','','',1,45000,0,0);
INSERT INTO "line_items" VALUES(18,11,0,8,'Sambal Bawang Dapur Ratna','Extra Pedas','SBL-BWG',1,28000,0,0);
INSERT INTO "line_items" VALUES(19,11,1,9,'Bolu Pisang Panggang','','',2,45000,0,0);
INSERT INTO "line_items" VALUES(20,12,0,7,'Lidah Kucing Original Renyah','250 gr','LKC-250',2,38000,0,0);
INSERT INTO "line_items" VALUES(21,13,0,6,'Nastar Klasik Selai Nanas Homemade','500 gr','NST-500',1,85000,13000,0);
INSERT INTO "line_items" VALUES(22,14,0,9,'Bolu Pisang Panggang','','',1,45000,0,0);
INSERT INTO "line_items" VALUES(23,14,1,11,'Kastengel Keju Edam Premium Toples','500 gr','KST-500',2,95000,28000,0);
INSERT INTO "line_items" VALUES(24,14,2,3,'Sambal Cumi Asin Dapur Ratna','Pedas','SBL-CMI',3,35000,15000,0);
INSERT INTO "line_items" VALUES(25,15,0,6,'Nastar Klasik Selai Nanas Homemade','500 gr','NST-500',1,85000,13000,0);
INSERT INTO "line_items" VALUES(26,16,0,11,'Kastengel Keju Edam Premium Toples','500 gr','KST-500',3,95000,0,0);
INSERT INTO "line_items" VALUES(27,17,0,4,'Kastengel Keju Edam Premium Toples','250 gr','KST-250',1,52000,0,0);
INSERT INTO "line_items" VALUES(28,18,0,8,'Sambal Bawang Dapur Ratna','Extra Pedas','SBL-BWG',1,28000,0,0);
INSERT INTO "line_items" VALUES(29,18,1,10,'Nastar Klasik Selai Nanas Homemade','250 gr','NST-250',12,47000,0,0);
INSERT INTO "line_items" VALUES(30,18,2,5,'Putri Salju Kacang Mede','500 gr','PSL-500',1,80000,0,0);
INSERT INTO "line_items" VALUES(31,19,0,9,'Bolu Pisang Panggang','','',5,45000,10000,0);
INSERT INTO "line_items" VALUES(32,20,0,8,'Sambal Bawang Dapur Ratna','Extra Pedas','SBL-BWG',1,28000,1500,0);
INSERT INTO "line_items" VALUES(33,21,0,4,'Kastengel Keju Edam Premium Toples','250 gr','KST-250',3,52000,0,0);
INSERT INTO "line_items" VALUES(34,22,0,6,'Nastar Klasik Selai Nanas Homemade','500 gr','NST-500',1,85000,4000,0);
INSERT INTO "line_items" VALUES(35,22,1,9,'Bolu Pisang Panggang','','',1,45000,0,0);
INSERT INTO "line_items" VALUES(36,23,0,3,'Sambal Cumi Asin Dapur Ratna','Pedas','SBL-CMI',1,35000,0,0);
INSERT INTO "line_items" VALUES(37,24,0,9,'Bolu Pisang Panggang','','',1,45000,0,0);
INSERT INTO "line_items" VALUES(38,25,0,6,'Nastar Klasik Selai Nanas Homemade','500 gr','NST-500',12,85000,48000,0);
INSERT INTO "line_items" VALUES(39,25,1,8,'Sambal Bawang Dapur Ratna','Extra Pedas','SBL-BWG',2,28000,0,0);
INSERT INTO "line_items" VALUES(40,26,0,5,'Putri Salju Kacang Mede','500 gr','PSL-500',1,80000,0,0);
INSERT INTO "line_items" VALUES(41,27,0,3,'Sambal Cumi Asin Dapur Ratna','Pedas','SBL-CMI',1,35000,5000,0);
INSERT INTO "line_items" VALUES(42,28,0,3,'Sambal Cumi Asin Dapur Ratna','Pedas','SBL-CMI',1,35000,0,0);
INSERT INTO "line_items" VALUES(43,28,1,8,'Sambal Bawang Dapur Ratna','Extra Pedas','SBL-BWG',1,28000,3000,0);
INSERT INTO "line_items" VALUES(44,29,0,7,'Lidah Kucing Original Renyah','250 gr','LKC-250',1,38000,2000,1);
INSERT INTO "line_items" VALUES(45,29,1,9,'Bolu Pisang Panggang','','',5,45000,0,5);
INSERT INTO "line_items" VALUES(46,30,0,11,'Kastengel Keju Edam Premium Toples','500 gr','KST-500',2,95000,0,0);
INSERT INTO "line_items" VALUES(47,31,0,4,'Kastengel Keju Edam Premium Toples','250 gr','KST-250',3,52000,0,0);
INSERT INTO "line_items" VALUES(48,31,1,3,'Sambal Cumi Asin Dapur Ratna','Pedas','SBL-CMI',1,35000,0,0);
INSERT INTO "line_items" VALUES(49,32,0,7,'Lidah Kucing Original Renyah','250 gr','LKC-250',1,38000,0,0);
INSERT INTO "line_items" VALUES(50,33,0,10,'Nastar Klasik Selai Nanas Homemade','250 gr','NST-250',1,47000,0,0);
INSERT INTO "line_items" VALUES(51,34,0,6,'Nastar Klasik Selai Nanas Homemade','500 gr','NST-500',2,85000,0,0);
INSERT INTO "line_items" VALUES(52,34,1,4,'Kastengel Keju Edam Premium Toples','250 gr','KST-250',1,52000,8000,0);
INSERT INTO "line_items" VALUES(53,35,0,5,'Putri Salju Kacang Mede','500 gr','PSL-500',3,80000,0,0);
INSERT INTO "line_items" VALUES(54,36,0,6,'Nastar Klasik Selai Nanas Homemade','500 gr','NST-500',1,85000,0,0);
INSERT INTO "line_items" VALUES(55,37,0,10,'Nastar Klasik Selai Nanas Homemade','250 gr','NST-250',1,47000,0,1);
INSERT INTO "line_items" VALUES(56,38,0,8,'Sambal Bawang Dapur Ratna','Extra Pedas','SBL-BWG',3,28000,9000,0);
INSERT INTO "line_items" VALUES(57,38,1,6,'Nastar Klasik Selai Nanas Homemade','500 gr','NST-500',1,85000,4000,0);
INSERT INTO "line_items" VALUES(58,39,0,8,'Sambal Bawang Dapur Ratna','Extra Pedas','SBL-BWG',1,28000,0,0);
INSERT INTO "line_items" VALUES(59,40,0,5,'Putri Salju Kacang Mede','500 gr','PSL-500',1,80000,0,0);
INSERT INTO "line_items" VALUES(60,40,1,10,'Nastar Klasik Selai Nanas Homemade','250 gr','NST-250',5,47000,0,0);
INSERT INTO "line_items" VALUES(61,40,2,9,'Bolu Pisang Panggang','','',1,45000,0,0);
INSERT INTO "line_items" VALUES(62,41,0,3,'Sambal Cumi Asin Dapur Ratna','Pedas','SBL-CMI',1,35000,0,0);
INSERT INTO "line_items" VALUES(63,42,0,4,'Kastengel Keju Edam Premium Toples','250 gr','KST-250',1,52000,0,0);
INSERT INTO "line_items" VALUES(64,43,0,4,'Kastengel Keju Edam Premium Toples','250 gr','KST-250',1,52000,5000,0);
INSERT INTO "line_items" VALUES(65,44,0,10,'Nastar Klasik Selai Nanas Homemade','250 gr','NST-250',1,47000,0,0);
INSERT INTO "line_items" VALUES(66,44,1,3,'Sambal Cumi Asin Dapur Ratna','Pedas','SBL-CMI',1,35000,0,0);
INSERT INTO "line_items" VALUES(67,45,0,10,'Nastar Klasik Selai Nanas Homemade','250 gr','NST-250',1,47000,0,0);
INSERT INTO "line_items" VALUES(68,45,1,3,'Sambal Cumi Asin Dapur Ratna','Pedas','SBL-CMI',1,35000,0,0);
INSERT INTO "line_items" VALUES(69,45,2,11,'Kastengel Keju Edam Premium Toples','500 gr','KST-500',1,95000,0,0);
INSERT INTO "line_items" VALUES(70,46,0,5,'Putri Salju Kacang Mede','500 gr','PSL-500',1,80000,0,0);
INSERT INTO "line_items" VALUES(71,47,0,10,'Nastar Klasik Selai Nanas Homemade','250 gr','NST-250',3,47000,0,0);
INSERT INTO "line_items" VALUES(72,47,1,8,'Sambal Bawang Dapur Ratna','Extra Pedas','SBL-BWG',1,28000,1500,0);
INSERT INTO "line_items" VALUES(73,47,2,3,'Sambal Cumi Asin Dapur Ratna','Pedas','SBL-CMI',1,35000,0,0);
INSERT INTO "line_items" VALUES(74,48,0,10,'Nastar Klasik Selai Nanas Homemade','250 gr','NST-250',1,47000,7000,0);
INSERT INTO "line_items" VALUES(75,49,0,3,'Sambal Cumi Asin Dapur Ratna','Pedas','SBL-CMI',2,35000,0,0);
INSERT INTO "line_items" VALUES(76,49,1,5,'Putri Salju Kacang Mede','500 gr','PSL-500',12,80000,0,0);
INSERT INTO "line_items" VALUES(77,50,0,5,'Putri Salju Kacang Mede','500 gr','PSL-500',2,80000,8000,0);
INSERT INTO "line_items" VALUES(78,51,0,10,'Nastar Klasik Selai Nanas Homemade','250 gr','NST-250',1,47000,0,0);
INSERT INTO "line_items" VALUES(79,51,1,4,'Kastengel Keju Edam Premium Toples','250 gr','KST-250',1,52000,2500,0);
INSERT INTO "line_items" VALUES(80,52,0,4,'Kastengel Keju Edam Premium Toples','250 gr','KST-250',1,52000,0,0);
INSERT INTO "line_items" VALUES(81,53,0,10,'Nastar Klasik Selai Nanas Homemade','250 gr','NST-250',2,47000,0,0);
INSERT INTO "line_items" VALUES(82,53,1,11,'Kastengel Keju Edam Premium Toples','500 gr','KST-500',1,95000,0,0);
INSERT INTO "line_items" VALUES(83,53,2,7,'Lidah Kucing Original Renyah','250 gr','LKC-250',1,38000,2000,0);
INSERT INTO "line_items" VALUES(84,54,0,10,'Nastar Klasik Selai Nanas Homemade','250 gr','NST-250',1,47000,0,0);
INSERT INTO "line_items" VALUES(85,55,0,11,'Kastengel Keju Edam Premium Toples','500 gr','KST-500',1,95000,14000,0);
INSERT INTO "line_items" VALUES(86,56,0,4,'Kastengel Keju Edam Premium Toples','250 gr','KST-250',1,52000,5000,0);
INSERT INTO "line_items" VALUES(87,56,1,11,'Kastengel Keju Edam Premium Toples','500 gr','KST-500',1,95000,9500,0);
INSERT INTO "line_items" VALUES(88,57,0,7,'Lidah Kucing Original Renyah','250 gr','LKC-250',5,38000,0,0);
INSERT INTO "line_items" VALUES(89,57,1,4,'Kastengel Keju Edam Premium Toples','250 gr','KST-250',1,52000,0,0);
INSERT INTO "line_items" VALUES(90,58,0,7,'Lidah Kucing Original Renyah','250 gr','LKC-250',1,38000,0,0);
INSERT INTO "line_items" VALUES(91,58,1,8,'Sambal Bawang Dapur Ratna','Extra Pedas','SBL-BWG',3,28000,0,0);
INSERT INTO "line_items" VALUES(92,59,0,6,'Nastar Klasik Selai Nanas Homemade','500 gr','NST-500',2,85000,0,0);
INSERT INTO "line_items" VALUES(93,59,1,3,'Sambal Cumi Asin Dapur Ratna','Pedas','SBL-CMI',12,35000,0,0);
INSERT INTO "line_items" VALUES(94,59,2,8,'Sambal Bawang Dapur Ratna','Extra Pedas','SBL-BWG',1,28000,4000,0);
INSERT INTO "line_items" VALUES(95,60,0,6,'Nastar Klasik Selai Nanas Homemade','500 gr','NST-500',1,85000,0,0);
INSERT INTO "line_items" VALUES(96,61,0,5,'Putri Salju Kacang Mede','500 gr','PSL-500',2,80000,0,0);
INSERT INTO "line_items" VALUES(97,62,0,10,'Nastar Klasik Selai Nanas Homemade','250 gr','NST-250',2,47000,5000,0);
INSERT INTO "line_items" VALUES(98,63,0,4,'Kastengel Keju Edam Premium Toples','250 gr','KST-250',2,52000,5000,0);
INSERT INTO "line_items" VALUES(99,64,0,8,'Sambal Bawang Dapur Ratna','Extra Pedas','SBL-BWG',3,28000,0,0);
INSERT INTO "line_items" VALUES(100,64,1,5,'Putri Salju Kacang Mede','500 gr','PSL-500',1,80000,0,0);
INSERT INTO "line_items" VALUES(101,65,0,6,'Nastar Klasik Selai Nanas Homemade','500 gr','NST-500',1,85000,0,0);
INSERT INTO "line_items" VALUES(102,66,0,5,'Putri Salju Kacang Mede','500 gr','PSL-500',3,80000,24000,0);
INSERT INTO "line_items" VALUES(103,67,0,8,'Sambal Bawang Dapur Ratna','Extra Pedas','SBL-BWG',1,28000,4000,0);
INSERT INTO "line_items" VALUES(104,68,0,8,'Sambal Bawang Dapur Ratna','Extra Pedas','SBL-BWG',1,28000,0,0);
INSERT INTO "line_items" VALUES(105,69,0,10,'Nastar Klasik Selai Nanas Homemade','250 gr','NST-250',1,47000,0,0);
INSERT INTO "line_items" VALUES(106,69,1,9,'Bolu Pisang Panggang','','',1,45000,0,0);
INSERT INTO "line_items" VALUES(107,70,0,7,'Lidah Kucing Original Renyah','250 gr','LKC-250',1,38000,0,0);
INSERT INTO "line_items" VALUES(108,71,0,11,'Kastengel Keju Edam Premium Toples','500 gr','KST-500',2,95000,0,0);
INSERT INTO "line_items" VALUES(109,71,1,7,'Lidah Kucing Original Renyah','250 gr','LKC-250',1,38000,0,0);
INSERT INTO "line_items" VALUES(110,72,0,10,'Nastar Klasik Selai Nanas Homemade','250 gr','NST-250',1,47000,7000,0);
INSERT INTO "line_items" VALUES(111,73,0,10,'Nastar Klasik Selai Nanas Homemade','250 gr','NST-250',1,47000,0,0);
INSERT INTO "line_items" VALUES(112,74,0,5,'Putri Salju Kacang Mede','500 gr','PSL-500',2,80000,0,0);
INSERT INTO "line_items" VALUES(113,74,1,8,'Sambal Bawang Dapur Ratna','Extra Pedas','SBL-BWG',1,28000,0,0);
INSERT INTO "line_items" VALUES(114,74,2,6,'Nastar Klasik Selai Nanas Homemade','500 gr','NST-500',1,85000,8500,0);
INSERT INTO "line_items" VALUES(115,75,0,6,'Nastar Klasik Selai Nanas Homemade','500 gr','NST-500',2,85000,0,2);
INSERT INTO "line_items" VALUES(116,76,0,8,'Sambal Bawang Dapur Ratna','Extra Pedas','SBL-BWG',1,28000,0,0);
INSERT INTO "line_items" VALUES(117,77,0,7,'Lidah Kucing Original Renyah','250 gr','LKC-250',1,38000,0,0);
INSERT INTO "line_items" VALUES(118,78,0,8,'Sambal Bawang Dapur Ratna','Extra Pedas','SBL-BWG',2,28000,0,0);
INSERT INTO "line_items" VALUES(119,78,1,9,'Bolu Pisang Panggang','','',1,45000,0,0);
INSERT INTO "line_items" VALUES(122,80,0,18,'Pesanan khusus 1 TRUE','5 g','baris satu
baris dua',1,85000,0,0);
INSERT INTO "line_items" VALUES(123,81,0,13,'Produk 0 1e5','1 g','_x0041_',3,85000,500,0);
INSERT INTO "line_items" VALUES(124,81,1,12,'Produk 0 ''petik','0 g','',3,1,0,2);
INSERT INTO "line_items" VALUES(125,81,2,16,'@Produk 2 +62 812-3456-7890','4 g','#REF!',4,1,500,0);
INSERT INTO "line_items" VALUES(126,82,0,12,'Produk 0 ''petik','0 g','biasa saja',3,1,500,0);
INSERT INTO "line_items" VALUES(127,83,0,14,'@Produk 1 +62 812-3456-7890','2 g','0812',2,85000,500,0);
INSERT INTO "line_items" VALUES(128,84,0,17,'@Produk 2 koma, titik; dua','5 g','kutip "dua" & <satu>',5,85000,0,4);
INSERT INTO "line_items" VALUES(129,84,1,14,'@Produk 1 +62 812-3456-7890','2 g','biasa saja',5,1,500,4);
INSERT INTO "line_items" VALUES(130,84,2,17,'@Produk 2 koma, titik; dua','5 g','2026-10-14',5,1,0,4);
INSERT INTO "line_items" VALUES(131,85,0,15,'-Produk 1 biasa saja','3 g','2026-10-14',1,0,0,0);
INSERT INTO "line_items" VALUES(132,86,0,16,'@Produk 2 +62 812-3456-7890','4 g','koma, titik; dua',2,1,500,1);
INSERT INTO "line_items" VALUES(133,87,0,12,'Produk 0 ''petik','0 g','#REF!',4,1,500,0);
INSERT INTO "line_items" VALUES(134,87,1,14,'@Produk 1 +62 812-3456-7890','2 g','﹦cmd',4,1,0,0);
INSERT INTO "line_items" VALUES(135,88,0,17,'@Produk 2 koma, titik; dua','5 g','a￿b',4,85000,500,0);
INSERT INTO "line_items" VALUES(136,88,1,15,'-Produk 1 biasa saja','3 g','kutip "dua" & <satu>',3,85000,500,0);
INSERT INTO "line_items" VALUES(137,89,0,17,'@Produk 2 koma, titik; dua','5 g','-5',3,85000,500,0);
INSERT INTO "line_items" VALUES(138,90,0,13,'Produk 0 1e5','1 g','kutip "dua" & <satu>',2,85000,500,0);
INSERT INTO "line_items" VALUES(139,90,1,17,'@Produk 2 koma, titik; dua','5 g','baris satu
baris dua',3,85000,500,0);
INSERT INTO "line_items" VALUES(140,90,2,12,'Produk 0 ''petik','0 g','=1+1',2,1,500,0);
INSERT INTO "line_items" VALUES(141,91,0,17,'@Produk 2 koma, titik; dua','5 g','a￿b',4,0,500,3);
INSERT INTO "line_items" VALUES(142,92,0,12,'Produk 0 ''petik','0 g','10%',4,85000,0,3);
INSERT INTO "line_items" VALUES(143,93,0,13,'Produk 0 1e5','1 g','biasa saja',2,1,500,1);
INSERT INTO "line_items" VALUES(144,94,0,14,'@Produk 1 +62 812-3456-7890','2 g','baris satu
baris dua',3,1,0,0);
INSERT INTO "line_items" VALUES(145,94,1,16,'@Produk 2 +62 812-3456-7890','4 g','1e5',2,1,500,1);
INSERT INTO "line_items" VALUES(146,95,0,12,'Produk 0 ''petik','0 g','2026-10-14',3,0,500,0);
INSERT INTO "line_items" VALUES(147,96,0,12,'Produk 0 ''petik','0 g','TRUE',2,85000,0,0);
INSERT INTO "line_items" VALUES(148,96,1,17,'@Produk 2 koma, titik; dua','5 g','#REF!',1,85000,0,0);
INSERT INTO "line_items" VALUES(149,97,0,12,'Produk 0 ''petik','0 g','1e5',3,1,0,0);
INSERT INTO "line_items" VALUES(150,98,0,17,'@Produk 2 koma, titik; dua','5 g','biasa saja',4,0,0,0);
INSERT INTO "line_items" VALUES(151,99,0,13,'Produk 0 1e5','1 g','#REF!',1,85000,500,0);
INSERT INTO "line_items" VALUES(152,100,0,15,'-Produk 1 biasa saja','3 g','10%',1,1,500,0);
INSERT INTO "line_items" VALUES(153,101,0,16,'@Produk 2 +62 812-3456-7890','4 g','Ünïcödé 子',1,85000,500,0);
INSERT INTO "line_items" VALUES(154,101,1,14,'@Produk 1 +62 812-3456-7890','2 g','﹦cmd',3,0,0,0);
INSERT INTO "line_items" VALUES(155,101,2,13,'Produk 0 1e5','1 g','=HYPERLINK("x")',2,85000,0,0);
INSERT INTO "line_items" VALUES(156,102,0,12,'Produk 0 ''petik','0 g','=HYPERLINK("x")',2,0,500,0);
INSERT INTO "line_items" VALUES(157,103,0,14,'@Produk 1 +62 812-3456-7890','2 g','@sandi',4,85000,0,3);
INSERT INTO "line_items" VALUES(158,104,0,19,'+Pesanan khusus 1 a￿b','2 g','=HYPERLINK("x")',4,85000,500,0);
INSERT INTO "line_items" VALUES(159,104,1,12,'Produk 0 ''petik','0 g','0812',3,85000,0,2);
INSERT INTO "line_items" VALUES(160,104,2,20,'-Pesanan khusus 1 +62 812-3456-7890','0 g','=1+1',4,1,500,0);
INSERT INTO "line_items" VALUES(161,105,0,21,'Pesanan khusus 1 0812','4 g','10%',2,85000,0,0);
INSERT INTO "line_items" VALUES(162,106,0,13,'Produk 0 1e5','1 g','-5',4,1,0,0);
INSERT INTO "line_items" VALUES(163,106,1,22,'Pesanan khusus 1 _x0041_','0 g','kutip "dua" & <satu>',5,85000,500,0);
INSERT INTO "line_items" VALUES(164,106,2,16,'@Produk 2 +62 812-3456-7890','4 g','Ünïcödé 子',3,0,500,2);
INSERT INTO "line_items" VALUES(165,107,0,14,'@Produk 1 +62 812-3456-7890','2 g','#REF!',4,1,0,3);
INSERT INTO "line_items" VALUES(166,108,0,14,'@Produk 1 +62 812-3456-7890','2 g','a￿b',2,0,500,0);
INSERT INTO "line_items" VALUES(167,108,1,16,'@Produk 2 +62 812-3456-7890','4 g','TRUE',3,85000,0,0);
INSERT INTO "line_items" VALUES(168,109,0,13,'Produk 0 1e5','1 g','2026-10-14',3,1,500,0);
INSERT INTO "line_items" VALUES(169,109,1,15,'-Produk 1 biasa saja','3 g','	tab',5,85000,500,0);
INSERT INTO "line_items" VALUES(170,110,0,12,'Produk 0 ''petik','0 g','Ünïcödé 子',1,1,500,0);
INSERT INTO "line_items" VALUES(171,110,1,15,'-Produk 1 biasa saja','3 g','biasa saja',5,85000,0,0);
INSERT INTO "line_items" VALUES(172,110,2,16,'@Produk 2 +62 812-3456-7890','4 g','',1,85000,500,0);
INSERT INTO "line_items" VALUES(173,111,0,12,'Produk 0 ''petik','0 g','_x0041_',1,85000,500,0);
INSERT INTO "line_items" VALUES(174,111,1,12,'Produk 0 ''petik','0 g','''petik',1,1,500,0);
INSERT INTO "line_items" VALUES(175,112,0,16,'@Produk 2 +62 812-3456-7890','4 g','koma, titik; dua',5,85000,0,4);
INSERT INTO "line_items" VALUES(176,113,0,13,'Produk 0 1e5','1 g','a￿b',1,85000,0,0);
INSERT INTO "line_items" VALUES(177,113,1,14,'@Produk 1 +62 812-3456-7890','2 g','_x0041_',5,85000,500,4);
INSERT INTO "line_items" VALUES(178,114,0,23,'-Pesanan khusus 1 a￿b','4 g','baris satu
baris dua',1,85000,0,0);
INSERT INTO "line_items" VALUES(179,114,1,15,'-Produk 1 biasa saja','3 g','=HYPERLINK("x")',5,0,0,0);
INSERT INTO "line_items" VALUES(180,115,0,16,'@Produk 2 +62 812-3456-7890','4 g','''petik',3,0,500,2);
INSERT INTO "line_items" VALUES(181,116,0,14,'@Produk 1 +62 812-3456-7890','2 g','Ünïcödé 子',1,1,500,0);
INSERT INTO "line_items" VALUES(182,116,1,14,'@Produk 1 +62 812-3456-7890','2 g','Ünïcödé 子',5,1,0,4);
INSERT INTO "line_items" VALUES(183,117,0,12,'Produk 0 ''petik','0 g','+62 812-3456-7890',1,1,0,0);
INSERT INTO "line_items" VALUES(184,117,1,15,'-Produk 1 biasa saja','3 g','2026-10-14',5,1,0,0);
INSERT INTO "line_items" VALUES(185,118,0,17,'@Produk 2 koma, titik; dua','5 g','koma, titik; dua',1,85000,0,0);
INSERT INTO "line_items" VALUES(186,118,1,14,'@Produk 1 +62 812-3456-7890','2 g','''petik',3,0,500,2);
INSERT INTO "line_items" VALUES(187,119,0,13,'Produk 0 1e5','1 g','koma, titik; dua',2,0,0,1);
INSERT INTO "line_items" VALUES(188,119,1,14,'@Produk 1 +62 812-3456-7890','2 g','TRUE',3,1,0,0);
INSERT INTO "line_items" VALUES(189,119,2,13,'Produk 0 1e5','1 g','  spasi  ganda  ',3,0,500,0);
INSERT INTO "line_items" VALUES(190,79,0,10,'Nastar Klasik Selai Nanas Homemade','250 gr','NST-250',5,47000,0,0);
INSERT INTO "line_items" VALUES(191,79,1,11,'Kastengel Keju Edam Premium Toples','500 gr','KST-500',1,95000,0,0);
CREATE TABLE mapping_profiles (
        id INTEGER PRIMARY KEY AUTOINCREMENT,
        name TEXT NOT NULL COLLATE NOCASE UNIQUE CHECK (name <> ''),
        layout TEXT NOT NULL,
        used_on TEXT CHECK (used_on IS date(used_on))
    ) STRICT
    ;
INSERT INTO "mapping_profiles" VALUES(1,'Dari Shopee','[{"format": "shopee", "fields": {"no. pesanan": "number", "status pesanan": "status", "alasan pembatalan": null, "status pembatalan/ pengembalian": "return_status", "no. resi": null, "opsi pengiriman": null, "antar ke counter/ pick-up": null, "pesanan harus dikirimkan sebelum (menghindari keterlambatan)": null, "waktu pengiriman diatur": null, "waktu pesanan dibuat": "ordered_at", "waktu pembayaran dilakukan": null, "metode pembayaran": null, "sku induk": null, "nama produk": "product", "nomor referensi sku": "sku", "nama variasi": "variant", "harga awal": "unit_price", "harga setelah diskon": null, "jumlah": "quantity", "returned quantity": "returned_quantity", "subtotal pesanan": null, "total diskon": null, "diskon dari penjual": "item_discount", "diskon dari shopee": null, "berat produk": null, "jumlah produk di pesan": null, "total berat": null, "voucher ditanggung penjual": "order_discount", "cashback koin": null, "voucher ditanggung shopee": null, "paket diskon": null, "paket diskon (diskon dari shopee)": null, "paket diskon (diskon dari penjual)": "bundle_discount", "potongan koin shopee": null, "diskon kartu kredit": null, "ongkos kirim dibayar oleh pembeli": "shipping", "estimasi potongan biaya pengiriman": null, "ongkos kirim pengembalian barang": null, "total pembayaran": null, "perkiraan ongkos kirim": null, "catatan dari pembeli": "buyer_note", "catatan": "note", "username (pembeli)": "customer", "nama penerima": null, "no. telepon": null, "alamat pengiriman": null, "kota/kabupaten": "city", "provinsi": null, "waktu pesanan selesai": null}}]',NULL);
CREATE TABLE near_misses (
        id INTEGER PRIMARY KEY AUTOINCREMENT,
        order_id INTEGER NOT NULL REFERENCES orders (id),
        code_id INTEGER NOT NULL REFERENCES codes (id),
        seen TEXT NOT NULL,
        state TEXT NOT NULL DEFAULT 'open' CHECK (state IN ('open', 'refused')),
        UNIQUE (order_id, code_id)
    ) STRICT
    ;
INSERT INTO "near_misses" VALUES(1,2,1,'ratna1o','refused');
INSERT INTO "near_misses" VALUES(2,51,1,'ratnaa10','refused');
INSERT INTO "near_misses" VALUES(3,81,2,'promo04','open');
INSERT INTO "near_misses" VALUES(4,81,3,'promo04x','refused');
INSERT INTO "near_misses" VALUES(5,81,4,'promo04xx','open');
INSERT INTO "near_misses" VALUES(6,81,5,'promo04xxx','refused');
INSERT INTO "near_misses" VALUES(7,81,6,'promo04xxxy','open');
INSERT INTO "near_misses" VALUES(8,92,2,'promo20','open');
CREATE TABLE orders (
        id INTEGER PRIMARY KEY AUTOINCREMENT,
        channel TEXT NOT NULL DEFAULT '',
        number TEXT NOT NULL CHECK (number <> ''),
        ordered_on TEXT NOT NULL CHECK (ordered_on IS date(ordered_on)),
        ordered_time TEXT CHECK (ordered_time IS time(ordered_time)),
        status TEXT NOT NULL CHECK (status IN ('new', 'unpaid', 'paid', 'processing', 'shipped',
                                               'completed', 'cancelled', 'returned')),
        customer_id INTEGER REFERENCES customers (id),
        phone TEXT NOT NULL DEFAULT '',
        address TEXT NOT NULL DEFAULT '',
        city TEXT NOT NULL DEFAULT '',
        order_discount INTEGER NOT NULL DEFAULT 0 CHECK (order_discount >= 0),
        shipping INTEGER CHECK (shipping >= 0),
        channel_fee INTEGER,
        campaign_code TEXT NOT NULL DEFAULT '',
        heard_from TEXT NOT NULL DEFAULT '',
        note TEXT NOT NULL DEFAULT '',
        net_sales INTEGER NOT NULL, due_on TEXT CHECK (due_on IS date(due_on)), payment TEXT NOT NULL DEFAULT ''
        CHECK (payment IN ('', 'paid', 'part', 'unpaid')), down_payment INTEGER CHECK (down_payment >= 0), cost_of_goods INTEGER, fee INTEGER NOT NULL DEFAULT 0, is_anonymous INTEGER NOT NULL DEFAULT 0
        CHECK (is_anonymous IN (0, 1)),
        UNIQUE (channel, number)
    ) STRICT
    ;
INSERT INTO "orders" VALUES(1,'whatsapp','A','2026-08-14',NULL,'completed',1,'','','',0,NULL,NULL,'RATNA10','','',170000,NULL,'',NULL,92000,0,1);
INSERT INTO "orders" VALUES(2,'whatsapp','B','2026-08-14',NULL,'completed',2,'','','',0,NULL,NULL,'','K-0001','ratna1o',170000,NULL,'',NULL,92000,0,0);
INSERT INTO "orders" VALUES(4,'shopee','261001M8PWYND5','2026-10-01','21:05:00','completed',3,'','','KOTA TANGERANG SELATAN',0,0,NULL,'','','',85000,NULL,'',NULL,NULL,9750,0);
INSERT INTO "orders" VALUES(5,'shopee','2610029KE06F37','2026-10-02','18:33:00','completed',4,'','','KAB. SLEMAN',0,13500,NULL,'','','buat hampers, tolong pita merah',153000,NULL,'',NULL,NULL,16550,0);
INSERT INTO "orders" VALUES(6,'shopee','2610034GJGEE5L','2026-10-03','10:54:00','completed',5,'','','KOTA JAKARTA SELATAN',0,21000,NULL,'','','',98000,NULL,'',NULL,NULL,11050,0);
INSERT INTO "orders" VALUES(7,'shopee','261003F2KAYXRM','2026-10-03','19:18:00','completed',6,'','','KOTA DENPASAR',0,0,NULL,'','','',162000,NULL,'',NULL,NULL,17450,0);
INSERT INTO "orders" VALUES(8,'shopee','261003RREGNK6T','2026-10-03','22:51:00','completed',7,'','','KOTA BANDUNG',30100,0,NULL,'','','SAMBALOKT',170900,NULL,'',NULL,NULL,18340,0);
INSERT INTO "orders" VALUES(9,'shopee','261004BR0H4JUC','2026-10-04','03:00:00','completed',8,'','','KOTA MEDAN',84000,21000,NULL,'','','Sambal Okt',476000,NULL,'',NULL,NULL,48850,0);
INSERT INTO "orders" VALUES(10,'shopee','261004MFQTNANF','2026-10-04','03:18:00','completed',9,'','','KOTA BANDUNG',0,0,NULL,'','','SAMBALOKT',45000,NULL,'',NULL,NULL,5750,0);
INSERT INTO "orders" VALUES(11,'shopee','261004MYK98XL1','2026-10-04','03:40:00','completed',10,'','','KOTA BEKASI',0,0,NULL,'','','Sambal Okt',118000,NULL,'',NULL,NULL,13050,0);
INSERT INTO "orders" VALUES(12,'shopee','261004D477L29Y','2026-10-04','13:28:00','completed',11,'','','KAB. BANTUL',0,18000,NULL,'','','kode sambal okt',76000,NULL,'',NULL,NULL,8850,0);
INSERT INTO "orders" VALUES(13,'shopee','261004E6LY05UH','2026-10-04','15:21:00','completed',12,'','','KOTA TANGERANG SELATAN',10800,0,NULL,'','','Sambal Okt',61200,NULL,'',NULL,NULL,7370,0);
INSERT INTO "orders" VALUES(14,'shopee','261004QP5Q4YT6','2026-10-04','18:01:00','cancelled',7,'','','KOTA BANDUNG',0,18000,NULL,'','','',297000,NULL,'',NULL,NULL,30950,0);
INSERT INTO "orders" VALUES(15,'shopee','2610044K4QKNFY','2026-10-04','21:57:00','completed',13,'','','KOTA BANDUNG',10800,13500,NULL,'','','kode sambal okt',61200,NULL,'',NULL,NULL,7370,0);
INSERT INTO "orders" VALUES(16,'shopee','2610052W78RGCR','2026-10-05','08:33:00','completed',14,'','','KOTA TANGERANG SELATAN',42700,0,NULL,'','','kode sambal okt',242300,NULL,'',NULL,NULL,25480,0);
INSERT INTO "orders" VALUES(17,'shopee','261005X92GQASC','2026-10-05','13:03:00','completed',15,'','','KOTA DENPASAR',0,0,NULL,'','','sambalotk',52000,NULL,'',NULL,NULL,6450,0);
INSERT INTO "orders" VALUES(18,'shopee','261005Q5N4RBGJ','2026-10-05','14:43:00','cancelled',16,'','','KOTA TANGERANG SELATAN',0,12000,NULL,'','','sambalotk',672000,NULL,'',NULL,NULL,68450,0);
INSERT INTO "orders" VALUES(19,'shopee','2610052W3WEY2Q','2026-10-05','15:28:00','completed',17,'','','KOTA DENPASAR',0,21000,NULL,'','','',215000,NULL,'',NULL,NULL,22750,0);
INSERT INTO "orders" VALUES(20,'shopee','2610050G88SV47','2026-10-05','20:38:00','completed',18,'','','KAB. SLEMAN',3900,12000,NULL,'','','SAMBALOKT',22600,NULL,'',NULL,NULL,3510,0);
INSERT INTO "orders" VALUES(21,'shopee','2610066E5QB9Q6','2026-10-06','05:04:00','completed',17,'','','KOTA DENPASAR',0,0,NULL,'','','sambalotk',156000,NULL,'',NULL,NULL,16850,0);
INSERT INTO "orders" VALUES(22,'shopee','261006NFRGEURK','2026-10-06','06:19:00','completed',19,'','','KAB. SLEMAN',0,12000,NULL,'','','',126000,NULL,'',NULL,NULL,13850,0);
INSERT INTO "orders" VALUES(23,'shopee','261006B355UWPT','2026-10-06','10:40:00','completed',20,'','','KOTA BANDUNG',0,3500,NULL,'','','Kirim sebelum hari Jumat 🙏',35000,NULL,'',NULL,NULL,4750,0);
INSERT INTO "orders" VALUES(24,'shopee','261006VYM9G1Q8','2026-10-06','17:28:00','completed',21,'','','KOTA MAKASSAR',6700,9000,NULL,'','','sambalokt',38300,NULL,'',NULL,NULL,5080,0);
INSERT INTO "orders" VALUES(25,'shopee','26100708CX6QPJ','2026-10-07','03:23:00','completed',16,'','','KOTA TANGERANG SELATAN',0,0,NULL,'','','kode sambal okt',1028000,NULL,'',NULL,NULL,104050,0);
INSERT INTO "orders" VALUES(26,'shopee','26100762J0WUYR','2026-10-07','10:38:00','cancelled',22,'','','KOTA SURABAYA',12000,0,NULL,'','','kode sambal okt',68000,NULL,'',NULL,NULL,8050,0);
INSERT INTO "orders" VALUES(27,'shopee','261007FUYSM4PG','2026-10-07','16:50:00','completed',23,'','','KOTA SEMARANG',0,11000,NULL,'','','',30000,NULL,'',NULL,NULL,4250,0);
INSERT INTO "orders" VALUES(28,'shopee','261007KWRK35RT','2026-10-07','18:08:00','completed',24,'','','KOTA DENPASAR',9000,0,NULL,'','','kode sambal okt',51000,NULL,'',NULL,NULL,6350,0);
INSERT INTO "orders" VALUES(29,'shopee','261007FDM1VQM3','2026-10-07','18:17:00','returned',25,'','','KOTA BEKASI',0,21000,NULL,'','','',0,NULL,'',NULL,NULL,1250,0);
INSERT INTO "orders" VALUES(30,'shopee','261007499V0UBC','2026-10-07','20:38:00','completed',26,'','','KAB. SLEMAN',0,21000,NULL,'','','',190000,NULL,'',NULL,NULL,20250,0);
INSERT INTO "orders" VALUES(31,'shopee','26100765CAUH17','2026-10-07','23:35:00','completed',27,'','','KOTA BEKASI',28600,31000,NULL,'','','kode sambal okt',162400,NULL,'',NULL,NULL,17490,0);
INSERT INTO "orders" VALUES(32,'shopee','261008DG43GX5P','2026-10-08','13:33:00','completed',28,'','','KOTA MAKASSAR',0,0,NULL,'','','Tolong bubble wrap ya kak',38000,NULL,'',NULL,NULL,5050,0);
INSERT INTO "orders" VALUES(33,'shopee','2610081125B6LT','2026-10-08','17:37:00','completed',29,'','','KAB. SLEMAN',0,22000,NULL,'','','sambalokt',47000,NULL,'',NULL,NULL,5950,0);
INSERT INTO "orders" VALUES(34,'shopee','261009C1M7GM9M','2026-10-09','01:58:00','completed',30,'','','KOTA BEKASI',32100,0,NULL,'','','Sambal Okt',181900,NULL,'',NULL,NULL,19440,0);
INSERT INTO "orders" VALUES(35,'shopee','2610106VEUFDHM','2026-10-10','11:13:00','completed',31,'','','KOTA DENPASAR',0,3500,NULL,'','','RATNA10',240000,NULL,'',NULL,NULL,25250,0);
INSERT INTO "orders" VALUES(36,'shopee','2610101P17AMWC','2026-10-10','17:23:00','completed',32,'','','KAB. SLEMAN',0,8000,NULL,'','','RATNA10',85000,NULL,'',NULL,NULL,9750,0);
INSERT INTO "orders" VALUES(37,'shopee','261010596A635M','2026-10-10','21:28:00','returned',33,'','','KOTA SEMARANG',0,0,NULL,'','','Ratna 10',0,NULL,'',NULL,NULL,1250,0);
INSERT INTO "orders" VALUES(38,'shopee','2610100UFWDJET','2026-10-10','22:25:00','completed',34,'','','KOTA MEDAN',15600,0,NULL,'','','pake kode RATNA 10 ya kak',140400,NULL,'',NULL,NULL,15290,0);
INSERT INTO "orders" VALUES(39,'shopee','261010FVJQK7S0','2026-10-10','23:44:00','cancelled',35,'','','KOTA JAKARTA SELATAN',2800,0,NULL,'','','RATNA10',25200,NULL,'',NULL,NULL,3770,0);
INSERT INTO "orders" VALUES(40,'shopee','261011JMG18X0W','2026-10-11','18:53:00','completed',36,'','','KOTA SEMARANG',0,13500,NULL,'','','',360000,NULL,'',NULL,NULL,37250,0);
INSERT INTO "orders" VALUES(41,'shopee','261011FV7DUBXG','2026-10-11','21:28:00','cancelled',14,'','','KOTA TANGERANG SELATAN',0,0,NULL,'','','',35000,NULL,'',NULL,NULL,4750,0);
INSERT INTO "orders" VALUES(42,'shopee','261012LKF242UD','2026-10-12','07:19:00','completed',9,'','','KOTA BANDUNG',5200,0,NULL,'','','kode: ratna10',46800,NULL,'',NULL,NULL,5930,0);
INSERT INTO "orders" VALUES(43,'shopee','2610120A7EF4YD','2026-10-12','13:40:00','completed',37,'','','KOTA SEMARANG',0,0,NULL,'','','',47000,NULL,'',NULL,NULL,5950,0);
INSERT INTO "orders" VALUES(44,'shopee','261012D75KM2UC','2026-10-12','13:49:00','completed',38,'','','KOTA TANGERANG SELATAN',0,0,NULL,'','','',82000,NULL,'',NULL,NULL,9450,0);
INSERT INTO "orders" VALUES(45,'shopee','261012VPV9TQ2R','2026-10-12','22:09:00','completed',39,'','','KOTA MEDAN',0,0,NULL,'','','',177000,NULL,'',NULL,NULL,18950,0);
INSERT INTO "orders" VALUES(46,'shopee','261013ER7BA57W','2026-10-13','01:45:00','completed',40,'','','KOTA SEMARANG',8000,0,NULL,'','','ratna10',72000,NULL,'',NULL,NULL,8450,0);
INSERT INTO "orders" VALUES(47,'shopee','261013CH07A760','2026-10-13','11:55:00','completed',41,'','','KAB. SLEMAN',0,9000,NULL,'','','',202500,NULL,'',NULL,NULL,21500,0);
INSERT INTO "orders" VALUES(48,'shopee','2610131XF5L99S','2026-10-13','18:13:00','completed',42,'','','KOTA MAKASSAR',4000,1000,NULL,'','','RATNA10',36000,NULL,'',NULL,NULL,4850,0);
INSERT INTO "orders" VALUES(49,'shopee','261014LQFEDUJB','2026-10-14','08:18:00','cancelled',14,'','','KOTA TANGERANG SELATAN',103000,0,NULL,'','','ratna10',927000,NULL,'',NULL,NULL,93950,0);
INSERT INTO "orders" VALUES(50,'shopee','261014GMUSW0KD','2026-10-14','08:40:00','completed',43,'','','KOTA MAKASSAR',0,13500,NULL,'','','kak ratna makasih ya 😍',152000,NULL,'',NULL,NULL,16450,0);
INSERT INTO "orders" VALUES(51,'shopee','261014KN6CRUDN','2026-10-14','10:29:00','completed',17,'','','KOTA DENPASAR',0,22000,NULL,'','','kode ratnaa10',96500,NULL,'',NULL,NULL,10900,0);
INSERT INTO "orders" VALUES(52,'shopee','261017J90NKJQ5','2026-10-17','10:02:00','completed',17,'','','KOTA DENPASAR',0,0,NULL,'','','',52000,NULL,'',NULL,NULL,6450,0);
INSERT INTO "orders" VALUES(53,'shopee','261018EFDU552X','2026-10-18','08:27:00','cancelled',44,'','','KOTA SEMARANG',0,0,NULL,'','','',225000,NULL,'',NULL,NULL,23750,0);
INSERT INTO "orders" VALUES(54,'shopee','261018S35SF6PS','2026-10-18','09:17:00','completed',45,'','','KOTA SEMARANG',0,8000,NULL,'','','rumah pagar hijau, depan masjid',47000,NULL,'',NULL,NULL,5950,0);
INSERT INTO "orders" VALUES(55,'shopee','261018AJCNAW91','2026-10-18','11:14:00','completed',46,'','','KAB. BANTUL',0,0,NULL,'','','',81000,NULL,'',NULL,NULL,9350,0);
INSERT INTO "orders" VALUES(56,'shopee','261018HV5WQRGJ','2026-10-18','12:06:00','completed',47,'','','KOTA SEMARANG',0,1000,NULL,'','','',132500,NULL,'',NULL,NULL,14500,0);
INSERT INTO "orders" VALUES(57,'shopee','261018RCAFCPVB','2026-10-18','12:34:00','cancelled',48,'','','KOTA JAKARTA SELATAN',0,18000,NULL,'','','',242000,NULL,'',NULL,NULL,25450,0);
INSERT INTO "orders" VALUES(58,'shopee','261018A47JDSUG','2026-10-18','13:19:00','completed',49,'','','KOTA DEPOK',0,11000,NULL,'','','',122000,NULL,'',NULL,NULL,13450,0);
INSERT INTO "orders" VALUES(59,'shopee','261019Y851W00Q','2026-10-19','06:53:00','completed',50,'','','KOTA TANGERANG SELATAN',0,11000,NULL,'','','',614000,NULL,'',NULL,NULL,62650,0);
INSERT INTO "orders" VALUES(60,'shopee','261019FH416WF8','2026-10-19','16:33:00','cancelled',51,'','','KOTA DEPOK',0,13500,NULL,'','','',85000,NULL,'',NULL,NULL,9750,0);
INSERT INTO "orders" VALUES(61,'shopee','2610193D8GK0GR','2026-10-19','20:24:00','completed',8,'','','KOTA MEDAN',0,11000,NULL,'','','',160000,NULL,'',NULL,NULL,17250,0);
INSERT INTO "orders" VALUES(62,'shopee','2610193SDQ6WXF','2026-10-19','21:20:00','completed',52,'','','KOTA SURABAYA',0,9000,NULL,'','','Tolong bubble wrap ya kak',89000,NULL,'',NULL,NULL,10150,0);
INSERT INTO "orders" VALUES(63,'shopee','2610206C1TPQGG','2026-10-20','10:28:00','completed',53,'','','KOTA BEKASI',0,0,NULL,'','','',99000,NULL,'',NULL,NULL,11150,0);
INSERT INTO "orders" VALUES(64,'shopee','261020XEQ0SAFP','2026-10-20','22:43:00','completed',17,'','','KOTA DENPASAR',0,22000,NULL,'','','',164000,NULL,'',NULL,NULL,17650,0);
INSERT INTO "orders" VALUES(65,'shopee','261020BB0C1TH7','2026-10-20','22:54:00','completed',54,'','','KOTA TANGERANG SELATAN',0,11000,NULL,'','','tolong tulis kartu: "Selamat ulang tahun Bunda"',85000,NULL,'',NULL,NULL,9750,0);
INSERT INTO "orders" VALUES(66,'shopee','261021N2P9CBCH','2026-10-21','08:54:00','completed',55,'','','KOTA BANDUNG',0,0,NULL,'','','',216000,NULL,'',NULL,NULL,22850,0);
INSERT INTO "orders" VALUES(67,'shopee','261022K52WFXCC','2026-10-22','20:00:00','completed',56,'','','KAB. BANTUL',0,0,NULL,'','','',24000,NULL,'',NULL,NULL,3650,0);
INSERT INTO "orders" VALUES(68,'shopee','261023QA5F4FGA','2026-10-23','19:04:00','completed',21,'','','KOTA MAKASSAR',0,31000,NULL,'','','',28000,NULL,'',NULL,NULL,4050,0);
INSERT INTO "orders" VALUES(69,'shopee','261024EXLBRNMY','2026-10-24','22:16:00','completed',46,'','','KAB. BANTUL',0,8000,NULL,'','','',92000,NULL,'',NULL,NULL,10450,0);
INSERT INTO "orders" VALUES(70,'shopee','261025F53QGWCD','2026-10-25','19:54:00','completed',57,'','','KOTA JAKARTA SELATAN',0,0,NULL,'','','kak ratna makasih ya 😍',38000,NULL,'',NULL,NULL,5050,0);
INSERT INTO "orders" VALUES(71,'shopee','261026LBYB71H1','2026-10-26','21:56:00','completed',3,'','','KOTA TANGERANG SELATAN',0,0,NULL,'','','',228000,NULL,'',NULL,NULL,24050,0);
INSERT INTO "orders" VALUES(72,'shopee','261027S6W27D1N','2026-10-27','06:06:00','completed',13,'','','KOTA BANDUNG',0,0,NULL,'','','',40000,NULL,'',NULL,NULL,5250,0);
INSERT INTO "orders" VALUES(73,'shopee','2610279MP4P0BS','2026-10-27','08:40:00','cancelled',11,'','','KAB. BANTUL',0,31000,NULL,'','','',47000,NULL,'',NULL,NULL,5950,0);
INSERT INTO "orders" VALUES(74,'shopee','261027M3839SAD','2026-10-27','20:03:00','completed',58,'','','KOTA BEKASI',0,18000,NULL,'','','buat mba dina di lantai 2',264500,NULL,'',NULL,NULL,27700,0);
INSERT INTO "orders" VALUES(75,'shopee','2610286N13ASA9','2026-10-28','09:48:00','returned',23,'','','KOTA SEMARANG',0,22000,NULL,'','','',0,NULL,'',NULL,NULL,1250,0);
INSERT INTO "orders" VALUES(76,'shopee','261030QXE3B29U','2026-10-30','16:20:00','completed',59,'','','KOTA TANGERANG SELATAN',0,8000,NULL,'','','',28000,NULL,'',NULL,NULL,4050,0);
INSERT INTO "orders" VALUES(77,'shopee','261030M80S3392','2026-10-30','20:36:00','completed',60,'','','KOTA SURABAYA',0,22000,NULL,'','','',38000,NULL,'',NULL,NULL,5050,0);
INSERT INTO "orders" VALUES(78,'shopee','261031KT60CM22','2026-10-31','08:11:00','completed',61,'','','KOTA TANGERANG SELATAN',0,0,NULL,'','','kak ratna makasih ya 😍',101000,NULL,'',NULL,NULL,11350,0);
INSERT INTO "orders" VALUES(79,'shopee','261031S9M7197V','2026-10-31','13:44:00','cancelled',62,'','','KAB. SLEMAN',0,21000,NULL,'','','Kirim sebelum hari Jumat 🙏 diantar sore',330000,NULL,'',NULL,NULL,34250,0);
INSERT INTO "orders" VALUES(80,'','0','2026-06-23','00:00:01','cancelled',63,'','-5','TRUE',0,NULL,0,'','','+62 812-3456-7890',85000,'2026-04-14','part',50000,NULL,0,0);
INSERT INTO "orders" VALUES(81,'','=A1','2026-07-21','00:00:01','shipped',64,'+62 813 9999 000','baris satu
baris dua','﹦cmd',0,12000,8750,'= PROMO','','promo-04xxxy',254005,'2026-07-27','paid',NULL,370000,8750,0);
INSERT INTO "orders" VALUES(82,'Titip warung','=A2','2026-05-05','09:12:00','new',64,'+62 813 9999 000','@sandi','@sandi',5000,0,0,'promo-05xxxxx','K-0002','',-5497,NULL,'part',NULL,139500,0,0);
INSERT INTO "orders" VALUES(83,'tiktok','3','2026-09-16',NULL,'unpaid',65,'****12','-5','=1+1',0,NULL,0,'promo-05xxxxx','K-0002','0812',169500,NULL,'paid',50000,93000,0,0);
INSERT INTO "orders" VALUES(84,'tiktok','4','2026-01-16',NULL,'paid',66,'****12','+62 812-3456-7890','spasi ganda',5000,NULL,8750,'','K-0002','''petik',79902,NULL,'part',0,NULL,8750,0);
INSERT INTO "orders" VALUES(85,'','P-0005','2026-02-08','09:12:00','processing',67,'****12','baris satu
baris dua','﹦cmd',5000,0,NULL,'promo-05xxxxx','K-0002','prmo04 xxxx',-5000,NULL,'paid',50000,46000,0,0);
INSERT INTO "orders" VALUES(86,'tiktok','6','2026-09-04',NULL,'returned',65,'0812-3456-7890','+62 812-3456-7890','_x0041_',5000,12000,8750,'promo-05xxxxx','teman arisan','Ünïcödé 子',-5249,'2026-08-27','paid',NULL,46000,8750,0);
INSERT INTO "orders" VALUES(87,'tiktok','=A7','2026-09-26','09:12:00','completed',64,'+62 813 9999 000','koma, titik; dua','TRUE',0,0,NULL,'promo-05xxxxx','teman arisan','	tab',-492,NULL,'',NULL,372000,1250,0);
INSERT INTO "orders" VALUES(88,'','8','2026-04-11',NULL,'shipped',63,'****12','=1+1','spasi ganda',5000,12000,NULL,'promo-05xxxxx','teman arisan','prmo04 xxxx',589000,NULL,'',0,NULL,0,0);
INSERT INTO "orders" VALUES(89,'Titip warung','9','2026-07-11','23:59:59','new',65,'0812-3456-7890','''petik','0812',0,12000,0,'promo-05xxxxx','K-0002','biasa saja',254500,'2026-03-12','',0,NULL,0,0);
INSERT INTO "orders" VALUES(90,'tiktok','P-0010','2026-06-20','23:59:59','cancelled',65,'0812-3456-7890','﹦cmd','''petik',0,0,8750,'','teman arisan','@sandi',423502,'2026-05-03','paid',0,NULL,8750,0);
INSERT INTO "orders" VALUES(91,'Titip warung','P-0011','2026-02-01','23:59:59','shipped',65,'0812-3456-7890','-5','spasi ganda',0,NULL,0,'promo-05xxxxx','K-0002','emoji 🍪👩‍🍳',-125,'2026-08-17','',0,NULL,0,0);
INSERT INTO "orders" VALUES(92,'whatsapp','P-0012','2026-09-28','23:59:59','returned',65,'0812-3456-7890','baris satu
baris dua','+62 812-3456-7890',0,12000,NULL,'= PROMO','K-0002','2026-10-14',85000,'2026-11-28','',NULL,46500,0,0);
INSERT INTO "orders" VALUES(93,'tiktok','=A13','2026-05-09','00:00:01','cancelled',68,'','+62 812-3456-7890','+62 812-3456-7890',5000,12000,NULL,'promo-05xxxxx','teman arisan','2026-10-14',-5249,NULL,'part',NULL,46500,1250,0);
INSERT INTO "orders" VALUES(94,'whatsapp','14','2026-04-10','23:59:59','cancelled',69,'****12','baris satu
baris dua','emoji 🍪👩‍🍳',5000,0,NULL,'= PROMO','teman arisan','baris satu
baris dua',-5246,'2026-08-04','unpaid',50000,184000,0,0);
INSERT INTO "orders" VALUES(95,'tiktok','P-0015','2026-04-10','00:00:00','returned',70,'','Ünïcödé 子','emoji 🍪👩‍🍳',5000,NULL,NULL,'promo-05xxxxx','teman arisan','TRUE',-5500,NULL,'paid',50000,139500,1250,0);
INSERT INTO "orders" VALUES(96,'whatsapp','16','2026-06-18','00:00:00','paid',71,'****12','a￿b','2026-10-14',0,12000,8750,'promo-05xxxxx','teman arisan','Ünïcödé 子',255000,'2026-06-19','',NULL,NULL,8750,0);
INSERT INTO "orders" VALUES(97,'','P-0017','2026-06-08','23:59:59','unpaid',65,'0812-3456-7890','10%','tab',5000,0,NULL,'promo-05xxxxx','teman arisan','''petik',-4997,NULL,'unpaid',50000,139500,0,0);
INSERT INTO "orders" VALUES(98,'Titip warung','18','2026-02-02','00:00:01','completed',72,'','kutip "dua" & <satu>','emoji 🍪👩‍🍳',5000,12000,8750,'promo-05xxxxx','teman arisan','a￿b',-5000,NULL,'',50000,NULL,8750,0);
INSERT INTO "orders" VALUES(99,'','19','2026-09-12','00:00:00','new',65,'0812-3456-7890','	tab','Ünïcödé 子',0,0,0,'promo-05xxxxx','K-0002','kutip "dua" & <satu>',84500,NULL,'paid',0,46500,0,0);
INSERT INTO "orders" VALUES(100,'tiktok','P-0020','2026-02-23',NULL,'shipped',73,'','﹦cmd','=1+1',5000,12000,0,'','','10%',-5499,'2026-03-10','paid',0,46000,0,0);
INSERT INTO "orders" VALUES(101,'','P-0021','2026-05-06','00:00:01','processing',74,'****12','koma, titik; dua','+62 812-3456-7890',0,NULL,0,'','teman arisan','+62 812-3456-7890',254500,NULL,'paid',0,277000,0,0);
INSERT INTO "orders" VALUES(102,'tiktok','P-0022','2026-11-05','09:12:00','new',64,'+62 813 9999 000','TRUE','koma, titik; dua',0,0,0,'','','biasa saja',-500,'2026-04-15','paid',NULL,93000,0,0);
INSERT INTO "orders" VALUES(103,'tiktok','23','2026-09-11','00:00:01','returned',75,'****12','+62 812-3456-7890','1e5',0,12000,NULL,'= PROMO','','koma, titik; dua',85000,'2026-07-23','part',0,46500,9750,0);
INSERT INTO "orders" VALUES(104,'','24','2026-03-08',NULL,'new',76,'****12','koma, titik; dua','-5',0,12000,0,'= PROMO','K-0002','=HYPERLINK("x")',424004,NULL,'part',0,NULL,0,0);
INSERT INTO "orders" VALUES(105,'whatsapp','P-0025','2026-06-11',NULL,'cancelled',65,'0812-3456-7890','TRUE','tab',0,0,8750,'','teman arisan','TRUE',170000,NULL,'unpaid',NULL,NULL,8750,0);
INSERT INTO "orders" VALUES(106,'','=A26','2026-07-08','23:59:59','returned',77,'****12','','',5000,0,8750,'promo-05xxxxx','','baris satu
baris dua',419337,'2026-08-31','',NULL,NULL,8750,0);
INSERT INTO "orders" VALUES(107,'whatsapp','=A27','2026-03-08',NULL,'completed',78,'','=1+1','2026-10-14',5000,NULL,NULL,'','K-0002','koma, titik; dua',-4999,NULL,'paid',NULL,46000,0,0);
INSERT INTO "orders" VALUES(108,'Titip warung','=A28','2026-09-03','00:00:00','shipped',64,'+62 813 9999 000','baris satu
baris dua','2026-10-14',5000,NULL,NULL,'promo-05xxxxx','','biasa saja',249500,'2026-11-22','part',50000,231000,19339,0);
INSERT INTO "orders" VALUES(109,'Titip warung','P-0029','2026-07-12','09:12:00','paid',72,'****12','=1+1','kutip "dua" & <satu>',0,12000,8750,'','teman arisan','@sandi',424003,'2026-09-22','part',0,369500,8750,0);
INSERT INTO "orders" VALUES(110,'whatsapp','=A30','2026-07-02','00:00:01','processing',65,'0812-3456-7890','Ünïcödé 子','=HYPERLINK("x")',0,12000,0,'','','  spasi  ganda  ',509001,NULL,'paid',50000,322500,0,0);
INSERT INTO "orders" VALUES(111,'','31','2026-03-26',NULL,'new',79,'****12','','''petik',0,NULL,NULL,'','','baris satu
baris dua',84001,NULL,'unpaid',NULL,93000,0,0);
INSERT INTO "orders" VALUES(112,'Titip warung','32','2026-06-03',NULL,'returned',80,'****12','','''petik',5000,0,NULL,'= PROMO','K-0002','a￿b',80000,NULL,'',NULL,46000,7050,0);
INSERT INTO "orders" VALUES(113,'tiktok','33','2026-09-17',NULL,'paid',65,'0812-3456-7890','a￿b','baris satu baris dua',0,0,NULL,'promo-05xxxxx','teman arisan','a￿b',169900,NULL,'unpaid',0,93000,18240,0);
INSERT INTO "orders" VALUES(114,'whatsapp','34','2026-02-24','00:00:01','paid',81,'','	tab','-5',0,NULL,8750,'= PROMO','K-0002','biasa saja',85000,NULL,'',50000,NULL,8750,0);
INSERT INTO "orders" VALUES(115,'whatsapp','35','2026-04-16','00:00:00','unpaid',82,'','koma, titik; dua','biasa saja',5000,NULL,NULL,'','K-0002','10%',-5167,'2026-04-15','part',0,46000,0,0);
INSERT INTO "orders" VALUES(116,'','36','2026-08-12','00:00:01','unpaid',83,'','	tab','10%',0,NULL,8750,'promo-05xxxxx','','	tab',-498,NULL,'paid',50000,93000,8750,0);
INSERT INTO "orders" VALUES(117,'Titip warung','37','2026-12-25','00:00:00','returned',84,'','koma, titik; dua','+62 812-3456-7890',5000,12000,8750,'','K-0002','PROMO-03 XXX',-4994,'2026-06-17','unpaid',NULL,279000,8750,0);
INSERT INTO "orders" VALUES(118,'tiktok','P-0038','2026-03-06','00:00:01','new',65,'0812-3456-7890','kutip "dua" & <satu>','=HYPERLINK("x")',5000,12000,8750,'promo-05xxxxx','','_x0041_',79833,'2026-08-26','part',50000,NULL,8750,0);
INSERT INTO "orders" VALUES(119,'tiktok','P-0039','2026-02-22','00:00:00','unpaid',65,'0812-3456-7890','-5','0812',5000,0,0,'promo-05xxxxx','','a￿b',-5497,NULL,'paid',0,324000,0,0);
CREATE TABLE partners (
        id INTEGER PRIMARY KEY AUTOINCREMENT,
        name TEXT NOT NULL COLLATE NOCASE UNIQUE CHECK (name <> ''),
        platform TEXT NOT NULL DEFAULT '',
        account TEXT NOT NULL DEFAULT '',
        followers INTEGER CHECK (followers >= 0),
        city TEXT NOT NULL DEFAULT '',
        deal TEXT NOT NULL DEFAULT '',
        sample_value INTEGER CHECK (sample_value >= 0),
        fee INTEGER CHECK (fee >= 0),
        due_on TEXT CHECK (due_on IS date(due_on)),
        paid_on TEXT CHECK (paid_on IS date(paid_on)),
        note TEXT NOT NULL DEFAULT ''
    ) STRICT
    ;
INSERT INTO "partners" VALUES(1,'Mita Ngemil','instagram','',NULL,'','',85000,150000,NULL,NULL,'');
INSERT INTO "partners" VALUES(2,'Mitra 0 TRUE','Radio','﹦cmd',0,'10%','''petik',0,0,'2026-10-27','2026-07-05','baris satu
baris dua');
INSERT INTO "partners" VALUES(3,'=Mitra 1 tab','Radio','baris satu
baris dua',8400,'=1+1','Ünïcödé 子',0,0,'2026-08-18',NULL,'+62 812-3456-7890');
INSERT INTO "partners" VALUES(4,'@Mitra 2 1e5','','@sandi',0,'kutip "dua" & <satu>','10%',NULL,150000,'2026-02-09','2026-06-24','TRUE');
INSERT INTO "partners" VALUES(5,'-Mitra 3 =HYPERLINK("x")','','#REF!',0,'=1+1','emoji 🍪👩‍🍳',95000,150000,NULL,'2026-12-26','koma, titik; dua');
CREATE TABLE posts (
        id INTEGER PRIMARY KEY AUTOINCREMENT,
        public_id TEXT NOT NULL UNIQUE,
        title TEXT NOT NULL,
        pillar TEXT NOT NULL
            CHECK (pillar IN ('education', 'story', 'behind_the_scenes', 'promo')),
        platform TEXT NOT NULL DEFAULT '',
        status TEXT NOT NULL CHECK (status IN ('idea', 'draft', 'scheduled', 'published')),
        day TEXT CHECK (day IS date(day)),
        time TEXT CHECK (time IS time(time)),
        format TEXT NOT NULL DEFAULT '',
        product_id INTEGER REFERENCES products (id),
        caption TEXT NOT NULL DEFAULT '',
        call_to_action TEXT NOT NULL DEFAULT '',
        link TEXT NOT NULL DEFAULT '',
        note TEXT NOT NULL DEFAULT '',
        measured_on TEXT CHECK (measured_on IS date(measured_on)),
        reach INTEGER CHECK (reach >= 0),
        likes INTEGER CHECK (likes >= 0),
        comments INTEGER CHECK (comments >= 0),
        shares INTEGER CHECK (shares >= 0),
        saves INTEGER CHECK (saves >= 0),
        direct_messages INTEGER CHECK (direct_messages >= 0),
        product_questions INTEGER CHECK (product_questions >= 0)
    ) STRICT
    ;
INSERT INTO "posts" VALUES(1,'K-0001','Cara menyimpan nastar agar tetap renyah','education','instagram','published','2026-08-14',NULL,'',1,'','','','','2026-08-14',NULL,120,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "posts" VALUES(2,'K-0002','-Konten 0 _x0041_','behind_the_scenes','Facebook','published','2026-05-26',NULL,'  spasi  ganda  ',12,'TRUE','+62 812-3456-7890','10%','biasa saja','2026-04-22',0,0,12345,12345,12345,NULL,0);
INSERT INTO "posts" VALUES(3,'K-0003','@Konten 1 emoji 🍪👩‍🍳','story','tiktok','published','2026-07-25','23:59:59','	tab',14,'  spasi  ganda  ','_x0041_','0812','baris satu
baris dua',NULL,0,0,0,0,NULL,12345,0);
INSERT INTO "posts" VALUES(4,'K-0004','Konten 2 -5','promo','tiktok','scheduled','2026-05-25','00:00:01','TRUE',15,'kutip "dua" & <satu>','-5','	tab','2026-10-14',NULL,12345,12345,12345,12345,12345,NULL,12345);
INSERT INTO "posts" VALUES(5,'K-0005','=Konten 3 =1+1','story','instagram','published','2026-02-01','23:59:59','+62 812-3456-7890',13,'TRUE','biasa saja','+62 812-3456-7890','',NULL,NULL,7,NULL,NULL,0,12345,0);
INSERT INTO "posts" VALUES(6,'K-0006','@Konten 4 spasi ganda','promo','','scheduled','2026-06-27',NULL,'10%',14,'10%','10%','Ünïcödé 子','=1+1',NULL,7,7,12345,0,NULL,0,7);
INSERT INTO "posts" VALUES(7,'K-0007','@Konten 5 Ünïcödé 子','education','tiktok','draft',NULL,NULL,'2026-10-14',13,'@sandi','  spasi  ganda  ','baris satu
baris dua','''petik','2026-10-05',0,0,0,12345,0,0,12345);
INSERT INTO "posts" VALUES(8,'K-0008','Konten 6 emoji 🍪👩‍🍳','promo','instagram','scheduled','2026-01-15','09:12:00','	tab',15,'  spasi  ganda  ','#REF!','a￿b','  spasi  ganda  ',NULL,0,NULL,0,12345,0,7,0);
INSERT INTO "posts" VALUES(9,'K-0009','@Konten 7','promo','','published','2026-11-16','09:12:00','_x0041_',NULL,'0812','	tab','﹦cmd','10%','2026-04-02',7,NULL,12345,12345,12345,NULL,0);
INSERT INTO "posts" VALUES(10,'K-0010','=Konten 8 =HYPERLINK("x")','promo','instagram','draft',NULL,NULL,'TRUE',17,'TRUE','10%','_x0041_','  spasi  ganda  ',NULL,NULL,NULL,NULL,0,12345,0,0);
INSERT INTO "posts" VALUES(11,'K-0011','+Konten 9 2026-10-14','story','tiktok','idea',NULL,NULL,'emoji 🍪👩‍🍳',15,'1e5','-5','biasa saja','a￿b','2026-07-01',12345,0,0,NULL,12345,0,NULL);
INSERT INTO "posts" VALUES(12,'K-0012','-Konten 10 TRUE','education','','draft',NULL,NULL,'kutip "dua" & <satu>',16,'2026-10-14','2026-10-14','''petik','10%',NULL,0,0,7,NULL,NULL,12345,NULL);
INSERT INTO "posts" VALUES(13,'K-0013','@Konten 11 2026-10-14','story','Facebook','idea','2026-08-15','09:12:00','2026-10-14',15,'10%','2026-10-14','baris satu
baris dua','	tab','2026-09-25',0,12345,0,12345,NULL,12345,12345);
CREATE TABLE privacy_log (
        id INTEGER PRIMARY KEY AUTOINCREMENT,
        done_at TEXT NOT NULL,
        kind TEXT NOT NULL CHECK (kind IN ('exported', 'anonymised', 'deleted')),
        customer_id INTEGER NOT NULL
    ) STRICT
    ;
INSERT INTO "privacy_log" VALUES(1,'2026-12-31 08:00:00','anonymised',1);
CREATE TABLE product_aliases (
        id INTEGER PRIMARY KEY AUTOINCREMENT,
        key TEXT NOT NULL UNIQUE CHECK (key <> ''),
        product_id INTEGER NOT NULL REFERENCES products (id),
        name TEXT NOT NULL,
        variant TEXT NOT NULL DEFAULT ''
    ) STRICT
    ;
INSERT INTO "product_aliases" VALUES(1,'=ejaan 12 emoji 🍪👩‍🍳
500gr',12,'=Ejaan 12 emoji 🍪👩‍🍳','500gr');
INSERT INTO "product_aliases" VALUES(2,'ejaan 13 #ref!
500gr',13,'Ejaan 13 #REF!','500gr');
INSERT INTO "product_aliases" VALUES(3,'-ejaan 14 #ref!
500gr',14,'-Ejaan 14 #REF!','500gr');
INSERT INTO "product_aliases" VALUES(4,'ejaan 15 emoji 🍪👩‍🍳
500gr',15,'Ejaan 15 emoji 🍪👩‍🍳','500gr');
CREATE TABLE product_costs (
        id INTEGER PRIMARY KEY AUTOINCREMENT,
        product_id INTEGER NOT NULL REFERENCES products (id),
        starts_on TEXT NOT NULL CHECK (starts_on IS date(starts_on)),
        cost INTEGER NOT NULL CHECK (cost >= 0),
        materials INTEGER CHECK (materials >= 0),
        packaging INTEGER CHECK (packaging >= 0),
        minutes REAL CHECK (minutes >= 0),
        hourly_wage INTEGER CHECK (hourly_wage >= 0),
        overhead INTEGER CHECK (overhead >= 0),
        UNIQUE (product_id, starts_on)
    ) STRICT
    ;
INSERT INTO "product_costs" VALUES(1,1,'2000-01-01',46000,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "product_costs" VALUES(2,12,'2000-01-01',46000,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "product_costs" VALUES(3,14,'2000-01-01',46000,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "product_costs" VALUES(4,15,'2000-01-01',46000,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "product_costs" VALUES(5,16,'2000-01-01',46000,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "product_costs" VALUES(6,12,'2026-01-18',46500,0,NULL,6.5,NULL,NULL);
INSERT INTO "product_costs" VALUES(7,12,'2026-12-22',46500,0,NULL,6.5,NULL,NULL);
INSERT INTO "product_costs" VALUES(8,12,'2026-08-26',46500,20000,NULL,6.5,NULL,NULL);
INSERT INTO "product_costs" VALUES(9,13,'2026-01-03',46500,20000,NULL,6.5,NULL,NULL);
INSERT INTO "product_costs" VALUES(10,13,'2026-04-28',46500,0,NULL,6.5,NULL,NULL);
INSERT INTO "product_costs" VALUES(11,13,'2026-12-14',46500,20000,NULL,NULL,NULL,NULL);
INSERT INTO "product_costs" VALUES(12,14,'2026-05-14',46500,0,NULL,6.5,NULL,NULL);
INSERT INTO "product_costs" VALUES(13,14,'2026-08-03',46500,20000,NULL,NULL,NULL,NULL);
INSERT INTO "product_costs" VALUES(14,14,'2026-05-09',46500,0,NULL,NULL,NULL,NULL);
INSERT INTO "product_costs" VALUES(15,15,'2026-09-23',46500,NULL,NULL,6.5,NULL,NULL);
INSERT INTO "product_costs" VALUES(16,15,'2026-12-02',46500,20000,NULL,NULL,NULL,NULL);
INSERT INTO "product_costs" VALUES(17,15,'2026-09-08',46500,NULL,NULL,6.5,NULL,NULL);
CREATE TABLE product_differences (
        id INTEGER PRIMARY KEY AUTOINCREMENT,
        first_id INTEGER NOT NULL REFERENCES products (id),
        second_id INTEGER NOT NULL REFERENCES products (id),
        UNIQUE (first_id, second_id),
        CHECK (first_id < second_id)
    ) STRICT
    ;
INSERT INTO "product_differences" VALUES(1,12,13);
CREATE TABLE product_prices (
        id INTEGER PRIMARY KEY AUTOINCREMENT,
        product_id INTEGER NOT NULL REFERENCES products (id),
        starts_on TEXT NOT NULL CHECK (starts_on IS date(starts_on)),
        price INTEGER NOT NULL CHECK (price >= 0),
        UNIQUE (product_id, starts_on)
    ) STRICT
    ;
INSERT INTO "product_prices" VALUES(1,1,'2000-01-01',85000);
INSERT INTO "product_prices" VALUES(2,12,'2000-01-01',0);
INSERT INTO "product_prices" VALUES(3,14,'2000-01-01',85000);
INSERT INTO "product_prices" VALUES(4,16,'2000-01-01',0);
INSERT INTO "product_prices" VALUES(5,17,'2000-01-01',0);
INSERT INTO "product_prices" VALUES(6,12,'2026-01-07',90000);
INSERT INTO "product_prices" VALUES(7,12,'2026-04-24',90000);
INSERT INTO "product_prices" VALUES(8,12,'2026-01-12',90000);
INSERT INTO "product_prices" VALUES(9,13,'2026-05-05',90000);
INSERT INTO "product_prices" VALUES(10,13,'2026-12-08',90000);
INSERT INTO "product_prices" VALUES(11,13,'2026-04-03',90000);
INSERT INTO "product_prices" VALUES(12,14,'2026-11-18',90000);
INSERT INTO "product_prices" VALUES(13,14,'2026-05-05',90000);
INSERT INTO "product_prices" VALUES(14,14,'2026-08-05',90000);
INSERT INTO "product_prices" VALUES(15,15,'2026-12-12',90000);
INSERT INTO "product_prices" VALUES(16,15,'2026-06-17',90000);
INSERT INTO "product_prices" VALUES(17,15,'2026-02-24',90000);
CREATE TABLE products (
        id INTEGER PRIMARY KEY AUTOINCREMENT,
        name TEXT NOT NULL CHECK (name <> ''),
        size TEXT NOT NULL DEFAULT '',
        sku TEXT NOT NULL DEFAULT '',
        materials TEXT NOT NULL DEFAULT '',
        description TEXT NOT NULL DEFAULT '',
        active INTEGER NOT NULL DEFAULT 1 CHECK (active IN (0, 1))
    , stock INTEGER, stock_on TEXT CHECK (stock_on IS date(stock_on)), weekly_capacity INTEGER CHECK (weekly_capacity > 0)) STRICT
    ;
INSERT INTO "products" VALUES(1,'Nastar Klasik','500 g','','','',1,NULL,NULL,NULL);
INSERT INTO "products" VALUES(2,'Nastar Klasik','','','','',1,NULL,NULL,NULL);
INSERT INTO "products" VALUES(3,'Sambal Cumi Asin Dapur Ratna','Pedas','SBL-CMI','','',1,NULL,NULL,NULL);
INSERT INTO "products" VALUES(4,'Kastengel Keju Edam Premium Toples','250 gr','KST-250','','',1,NULL,NULL,NULL);
INSERT INTO "products" VALUES(5,'Putri Salju Kacang Mede','500 gr','PSL-500','','',1,NULL,NULL,NULL);
INSERT INTO "products" VALUES(6,'Nastar Klasik Selai Nanas Homemade','500 gr','NST-500','','',1,NULL,NULL,NULL);
INSERT INTO "products" VALUES(7,'Lidah Kucing Original Renyah','250 gr','LKC-250','','',1,NULL,NULL,NULL);
INSERT INTO "products" VALUES(8,'Sambal Bawang Dapur Ratna','Extra Pedas','SBL-BWG','','',1,NULL,NULL,NULL);
INSERT INTO "products" VALUES(9,'Bolu Pisang Panggang','','','','',1,NULL,NULL,NULL);
INSERT INTO "products" VALUES(10,'Nastar Klasik Selai Nanas Homemade','250 gr','NST-250','','',1,NULL,NULL,NULL);
INSERT INTO "products" VALUES(11,'Kastengel Keju Edam Premium Toples','500 gr','KST-500','','',1,NULL,NULL,NULL);
INSERT INTO "products" VALUES(12,'Produk 0 ''petik','0 g','+62 812-3456-7890','biasa saja','2026-10-14',1,NULL,NULL,NULL);
INSERT INTO "products" VALUES(13,'Produk 0 1e5','1 g','1e5','=1+1','''petik',1,NULL,NULL,NULL);
INSERT INTO "products" VALUES(14,'@Produk 1 +62 812-3456-7890','2 g','baris satu
baris dua','=HYPERLINK("x")','biasa saja',1,NULL,NULL,NULL);
INSERT INTO "products" VALUES(15,'-Produk 1 biasa saja','3 g','baris satu
baris dua','-5','Ünïcödé 子',1,NULL,NULL,NULL);
INSERT INTO "products" VALUES(16,'@Produk 2 +62 812-3456-7890','4 g','=HYPERLINK("x")','_x0041_','@sandi',1,NULL,NULL,NULL);
INSERT INTO "products" VALUES(17,'@Produk 2 koma, titik; dua','5 g','﹦cmd','''petik','	tab',1,NULL,NULL,NULL);
INSERT INTO "products" VALUES(18,'Pesanan khusus 1 TRUE','5 g','baris satu
baris dua','','',1,NULL,NULL,NULL);
INSERT INTO "products" VALUES(19,'+Pesanan khusus 1 a￿b','2 g','=HYPERLINK("x")','','',1,NULL,NULL,NULL);
INSERT INTO "products" VALUES(20,'-Pesanan khusus 1 +62 812-3456-7890','0 g','=1+1','','',1,NULL,NULL,NULL);
INSERT INTO "products" VALUES(21,'Pesanan khusus 1 0812','4 g','10%','','',1,NULL,NULL,NULL);
INSERT INTO "products" VALUES(22,'Pesanan khusus 1 _x0041_','0 g','kutip "dua" & <satu>','','',1,NULL,NULL,NULL);
INSERT INTO "products" VALUES(23,'-Pesanan khusus 1 a￿b','4 g','baris satu
baris dua','','',1,NULL,NULL,NULL);
CREATE TABLE redemptions (
        id INTEGER PRIMARY KEY AUTOINCREMENT,
        order_id INTEGER NOT NULL UNIQUE REFERENCES orders (id),
        code_id INTEGER NOT NULL REFERENCES codes (id),
        found_in TEXT NOT NULL CHECK (found_in IN ('code', 'note'))
    ) STRICT
    ;
INSERT INTO "redemptions" VALUES(1,1,1,'code');
INSERT INTO "redemptions" VALUES(2,35,1,'note');
INSERT INTO "redemptions" VALUES(3,36,1,'note');
INSERT INTO "redemptions" VALUES(4,37,1,'note');
INSERT INTO "redemptions" VALUES(5,38,1,'note');
INSERT INTO "redemptions" VALUES(6,39,1,'note');
INSERT INTO "redemptions" VALUES(7,42,1,'note');
INSERT INTO "redemptions" VALUES(8,46,1,'note');
INSERT INTO "redemptions" VALUES(9,48,1,'note');
INSERT INTO "redemptions" VALUES(10,49,1,'note');
INSERT INTO "redemptions" VALUES(11,82,7,'code');
INSERT INTO "redemptions" VALUES(12,83,7,'code');
INSERT INTO "redemptions" VALUES(13,85,7,'code');
INSERT INTO "redemptions" VALUES(14,86,7,'code');
INSERT INTO "redemptions" VALUES(15,87,7,'code');
INSERT INTO "redemptions" VALUES(16,88,7,'code');
INSERT INTO "redemptions" VALUES(17,89,7,'code');
INSERT INTO "redemptions" VALUES(18,91,7,'code');
INSERT INTO "redemptions" VALUES(19,93,7,'code');
INSERT INTO "redemptions" VALUES(20,95,7,'code');
INSERT INTO "redemptions" VALUES(21,96,7,'code');
INSERT INTO "redemptions" VALUES(22,97,7,'code');
INSERT INTO "redemptions" VALUES(23,98,7,'code');
INSERT INTO "redemptions" VALUES(24,99,7,'code');
INSERT INTO "redemptions" VALUES(25,106,7,'code');
INSERT INTO "redemptions" VALUES(26,108,7,'code');
INSERT INTO "redemptions" VALUES(27,113,7,'code');
INSERT INTO "redemptions" VALUES(28,116,7,'code');
INSERT INTO "redemptions" VALUES(29,117,5,'note');
INSERT INTO "redemptions" VALUES(30,118,7,'code');
INSERT INTO "redemptions" VALUES(31,119,7,'code');
CREATE TABLE reflections (
        id INTEGER PRIMARY KEY AUTOINCREMENT,
        month TEXT NOT NULL UNIQUE CHECK (month || '-01' IS date(month || '-01')),
        conversation TEXT NOT NULL DEFAULT '',
        led_to_purchase TEXT NOT NULL DEFAULT '',
        appreciated TEXT NOT NULL DEFAULT ''
    ) STRICT
    ;
INSERT INTO "reflections" VALUES(1,'2026-08','Baris satu
Baris dua','','');
INSERT INTO "reflections" VALUES(2,'2026-01','2026-10-14','','kutip "dua" & <satu>');
INSERT INTO "reflections" VALUES(3,'2026-02','a￿b','','TRUE');
INSERT INTO "reflections" VALUES(4,'2026-03','1e5','','1e5');
INSERT INTO "reflections" VALUES(5,'2026-04','a￿b','','0812');
INSERT INTO "reflections" VALUES(6,'2026-05','koma, titik; dua','','﹦cmd');
INSERT INTO "reflections" VALUES(7,'2026-06','1e5','','#REF!');
CREATE TABLE secrets (
        id INTEGER PRIMARY KEY AUTOINCREMENT,
        name TEXT NOT NULL UNIQUE,
        value TEXT NOT NULL
    ) STRICT
    ;
INSERT INTO "secrets" VALUES(1,'identity','a1bf8a05f4f48b3b5da65903b34c172f');
CREATE TABLE settings (
        id INTEGER PRIMARY KEY AUTOINCREMENT,
        key TEXT NOT NULL UNIQUE,
        value TEXT NOT NULL
    ) STRICT
    ;
INSERT INTO "settings" VALUES(1,'name','"kutip \"dua\" & <satu>"');
INSERT INTO "settings" VALUES(2,'language','"id"');
INSERT INTO "settings" VALUES(3,'tagline','"-5"');
INSERT INTO "settings" VALUES(4,'owner','"0812"');
INSERT INTO "settings" VALUES(5,'posts_per_week','11');
INSERT INTO "settings" VALUES(6,'targets','{"education": 40, "story": 25, "behind_the_scenes": 15, "promo": 20}');
INSERT INTO "settings" VALUES(7,'theme','"dark"');
INSERT INTO "settings" VALUES(8,'text_scale','125');
INSERT INTO "settings" VALUES(9,'reduce_motion','true');
INSERT INTO "settings" VALUES(10,'calendar_id','"9f1c"');
CREATE TABLE theme_slots (
            id INTEGER PRIMARY KEY AUTOINCREMENT,
            weekday INTEGER NOT NULL UNIQUE CHECK (weekday BETWEEN 0 AND 6),
            pillar TEXT NOT NULL
                CHECK (pillar IN ('education', 'story', 'behind_the_scenes', 'promo')),
            title TEXT NOT NULL DEFAULT '',
            time TEXT CHECK (time IS time(time))
        ) STRICT
        ;
INSERT INTO "theme_slots" VALUES(1,1,'behind_the_scenes','=HYPERLINK("x")',NULL);
INSERT INTO "theme_slots" VALUES(2,6,'promo','tab','00:00:00');
INSERT INTO "theme_slots" VALUES(3,5,'promo','koma, titik; dua',NULL);
CREATE TABLE trash (
        id INTEGER PRIMARY KEY AUTOINCREMENT,
        deleted_at TEXT NOT NULL,
        kind TEXT NOT NULL,
        label TEXT NOT NULL,
        steps TEXT NOT NULL
    ) STRICT
    ;
INSERT INTO "trash" VALUES(1,'2026-11-02 09:00:00','order','C','{"rows": [["line_items", {"id": 3, "order_id": 3, "position": 0, "product_id": 1, "product": "Nastar Klasik", "variant": "500 g", "sku": "", "quantity": 2, "unit_price": 85000, "item_discount": 0, "returned_quantity": 0}], ["line_items", {"id": 4, "order_id": 3, "position": 1, "product_id": 2, "product": "Nastar Klasik", "variant": "", "sku": "", "quantity": 2, "unit_price": 85000, "item_discount": 0, "returned_quantity": 0}], ["orders", {"id": 3, "channel": "whatsapp", "number": "C", "ordered_on": "2026-08-14", "ordered_time": null, "status": "cancelled", "customer_id": 2, "phone": "", "address": "", "city": "", "order_discount": 0, "shipping": null, "channel_fee": null, "campaign_code": "", "heard_from": "", "note": "", "net_sales": 340000, "due_on": null, "payment": "", "down_payment": null, "cost_of_goods": null, "fee": 0, "is_anonymous": 0}]], "links": []}');
CREATE UNIQUE INDEX "idx__sqlite_migrations_migration_set_name"
    ON "_sqlite_migrations" ("migration_set", "name");
CREATE UNIQUE INDEX products_by_name ON products (name COLLATE NOCASE, size COLLATE NOCASE);
CREATE INDEX orders_by_customer ON orders (customer_id);
CREATE INDEX line_items_by_order ON line_items (order_id);
CREATE INDEX posts_by_day ON posts (day);
CREATE INDEX codes_by_post ON codes (post_id);
CREATE INDEX redemptions_by_code ON redemptions (code_id);
CREATE INDEX posts_by_public_id ON posts (public_id COLLATE NOCASE);
CREATE INDEX posts_by_title ON posts (title COLLATE NOCASE);
CREATE INDEX decisions_by_month ON decisions (month, kind, position);
CREATE INDEX import_steps_by_batch ON import_steps (batch_id);
CREATE INDEX orders_for_lists ON orders (
        ordered_on, ordered_time, status, channel, customer_id, net_sales, cost_of_goods, fee,
        payment, number
    )
    ;
CREATE INDEX orders_by_payment ON orders (payment) WHERE payment IN ('part', 'unpaid');
CREATE INDEX line_items_by_product ON line_items (product_id, order_id);
CREATE INDEX orders_by_due_day ON orders (due_on) WHERE due_on IS NOT NULL;
CREATE INDEX product_aliases_by_product ON product_aliases (product_id);
CREATE INDEX customer_keys_by_customer ON customer_keys (customer_id);
CREATE INDEX customers_by_merge ON customers (merged_into) WHERE merged_into IS NOT NULL;
CREATE INDEX import_steps_by_row ON import_steps (table_name, first_id);
CREATE VIEW priced_products AS
    SELECT products.*,
        (SELECT price FROM product_prices WHERE product_id = products.id
         ORDER BY starts_on DESC LIMIT 1) AS price,
        (SELECT cost FROM product_costs WHERE product_id = products.id
         ORDER BY starts_on DESC LIMIT 1) AS cost
    FROM products;
CREATE VIEW sales AS
    SELECT orders.*, net_sales - cost_of_goods - fee AS profit
    FROM orders
    WHERE status IN ('paid', 'processing', 'shipped', 'completed');
CREATE VIEW graded_sales AS
    SELECT credited.*, coalesce(posts.day > ordered_on, 0) AS is_early
    FROM (
        SELECT sales.*, redemptions.code_id, codes.partner_id,
            CASE WHEN redemptions.id IS NOT NULL THEN 'code'
                 WHEN trim(heard_from) <> '' THEN 'reported'
                 ELSE 'unknown' END AS grade,
            CASE WHEN redemptions.id IS NOT NULL THEN codes.post_id
                 WHEN trim(heard_from) <> '' THEN coalesce(
                     (SELECT id FROM posts WHERE public_id = trim(heard_from) COLLATE NOCASE),
                     (SELECT min(id) FROM posts WHERE title = trim(heard_from) COLLATE NOCASE))
                 END AS post_id
        FROM sales
        LEFT JOIN redemptions ON redemptions.order_id = sales.id
        LEFT JOIN codes ON codes.id = redemptions.code_id
    ) AS credited
    LEFT JOIN posts ON posts.id = credited.post_id;
DELETE FROM "sqlite_sequence";
INSERT INTO "sqlite_sequence" VALUES('product_prices',17);
INSERT INTO "sqlite_sequence" VALUES('product_costs',17);
INSERT INTO "sqlite_sequence" VALUES('customers',84);
INSERT INTO "sqlite_sequence" VALUES('customer_keys',89);
INSERT INTO "sqlite_sequence" VALUES('fee_rules',12);
INSERT INTO "sqlite_sequence" VALUES('settings',10);
INSERT INTO "sqlite_sequence" VALUES('products',23);
INSERT INTO "sqlite_sequence" VALUES('partners',5);
INSERT INTO "sqlite_sequence" VALUES('posts',13);
INSERT INTO "sqlite_sequence" VALUES('codes',11);
INSERT INTO "sqlite_sequence" VALUES('secrets',1);
INSERT INTO "sqlite_sequence" VALUES('orders',119);
INSERT INTO "sqlite_sequence" VALUES('line_items',191);
INSERT INTO "sqlite_sequence" VALUES('redemptions',31);
INSERT INTO "sqlite_sequence" VALUES('near_misses',8);
INSERT INTO "sqlite_sequence" VALUES('reflections',7);
INSERT INTO "sqlite_sequence" VALUES('decisions',30);
INSERT INTO "sqlite_sequence" VALUES('import_batches',1);
INSERT INTO "sqlite_sequence" VALUES('import_steps',15);
INSERT INTO "sqlite_sequence" VALUES('product_aliases',4);
INSERT INTO "sqlite_sequence" VALUES('product_differences',1);
INSERT INTO "sqlite_sequence" VALUES('theme_slots',3);
INSERT INTO "sqlite_sequence" VALUES('customer_differences',1);
INSERT INTO "sqlite_sequence" VALUES('privacy_log',1);
INSERT INTO "sqlite_sequence" VALUES('trash',1);
INSERT INTO "sqlite_sequence" VALUES('mapping_profiles',1);
INSERT INTO "sqlite_sequence" VALUES('hand_edits',1);
COMMIT;
PRAGMA user_version = 4;
PRAGMA application_id = 1431128909;
