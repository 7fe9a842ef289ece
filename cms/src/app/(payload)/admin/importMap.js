import { default as default_b7e46a95cb8b6f660e1442931d07135b } from '../../../../src/admin/rights/WhoWrites'
import { default as default_0dbf89ab7e488edcefd1300bfc90f925 } from '../../../../src/admin/changes/StatusCell'
import { default as default_023dcb0096f6083d187a50f8c05e8e81 } from '../../../../src/admin/changes/UnpublishedPanel'
import { default as default_2dbb1a18ecb19df491eadaaba539b241 } from '../../../../src/admin/planned/PlannedCell'
import { RscEntryLexicalCell as RscEntryLexicalCell_44fe37237e0ebf4470c9990d8cb7b07e } from '@payloadcms/richtext-lexical/rsc'
import { RscEntryLexicalField as RscEntryLexicalField_44fe37237e0ebf4470c9990d8cb7b07e } from '@payloadcms/richtext-lexical/rsc'
import { LexicalDiffComponent as LexicalDiffComponent_44fe37237e0ebf4470c9990d8cb7b07e } from '@payloadcms/richtext-lexical/rsc'
import { InlineToolbarFeatureClient as InlineToolbarFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { FixedToolbarFeatureClient as FixedToolbarFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { BlocksFeatureClient as BlocksFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { FactKeyField as FactKeyField_1c9504c35d37bbf5bb0fd9a55b8aa916 } from '../../../../src/rich-text/FactKeyField'
import { InlineLabel as InlineLabel_a4fd93cae1cf2cede8f577a5a4b8e228 } from '../../../../src/rich-text/InlineLabel'
import { OrderedListFeatureClient as OrderedListFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { UnorderedListFeatureClient as UnorderedListFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { LinkFeatureClient as LinkFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { BoldFeatureClient as BoldFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { ItalicFeatureClient as ItalicFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { AsShownClient as AsShownClient_fcff10ca914399b8f4225a4496cb76cf } from '../../../../src/rich-text/AsShownClient'
import { ParagraphFeatureClient as ParagraphFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { TableFeatureClient as TableFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { HeadingFeatureClient as HeadingFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { default as default_e08687f4e7445183644caabf278d0980 } from '../../../../src/admin/slots/SlotField'
import { default as default_9c77d250dcb4174a9a64f6356c500947 } from '../../../../src/admin/fields/KommuneCell'
import { default as default_065d9697d77799d1ab3f4f6ef159a662 } from '../../../../src/admin/slots/ResponsibleField'
import { default as default_45e0a8c24d49a1dd86dd4ada3a958ddc } from '../../../../src/admin/slots/SlotRulesField'
import { default as default_d0c41ebe57441a3287e70e41ad82afb4 } from '../../../../src/admin/rights/UsedBy'
import { default as default_2db26d058db7aefe00c1ec199d4336e3 } from '../../../../src/admin/changes/ManyActions'
import { default as default_6075e758f64c4305efb9b5ea26644ecc } from '../../../../src/admin/unsaved/FormWatch'
import { default as default_bcc7f91915f380cd8d2d0ca77a3096c6 } from '../../../../src/admin/override/ArriveAtSlot'
import { default as default_1e7a4a2d53b2c35d5c588f805c47b92f } from '../../../../src/admin/fields/SettleText'
import { default as default_40137beb238cfbd0044ba7fb78816217 } from '../../../../src/admin/publishing/PublishStrip'
import { default as default_c63bdff6a4dda50041ce99e8b6a8f082 } from '../../../../src/admin/changes/TakeDown'
import { default as default_40e696c47f1707dfac9f0b40030c4b25 } from '../../../../src/admin/changes/SaveButtons'
import { default as default_45564f62972c94d7699ca9729f13834d } from '../../../../src/admin/fields/WordsField'
import { default as default_88bb10e069ae0f1cc554a4f6cb94f106 } from '../../../../src/admin/bin/BinView'
import { default as default_c1aeaf43030433defc0fc0b49b2cf6ac } from '../../../../src/admin/bin/KindCell'
import { default as default_8a839a6250ced14bf2ea56790107465d } from '../../../../src/admin/bin/DaysLeftCell'
import { default as default_34ec72a61d682dd17d7a57ac99b862dd } from '../../../../src/admin/override/SeenField'
import { default as default_83ed8a6411429f8a85a6eeb4f3d87d02 } from '../../../../src/admin/fields/OverrideModeField'
import { default as default_42c59e3a8d88c380dd2ab2aeff8fdedb } from '../../../../src/admin/fields/FactValueField'
import { default as default_2699cce3be2d48ae0e1f042c49e1bedb } from '../../../../src/admin/fields/HoursField'
import { default as default_f09820dc796e4da916e88fb42efc3db3 } from '../../../../src/admin/fields/OffersField'
import { default as default_7fa299ff957261287d1d776c51392b1e } from '../../../../src/admin/fields/KommunenummerField'
import { default as default_19a11ea415d2a84234e309df1a834818 } from '../../../../src/admin/fields/SpecialDaysField'
import { default as default_40338bdc9657ba6a3517d55badadddf2 } from '../../../../src/admin/sign-in/CurrentPasswordField'
import { default as default_914894bbc1c27ab73d6f174d423356ee } from '../../../../src/admin/views/Icon'
import { default as default_8e8eb14574ce1f055995e45bfa3b26ee } from '../../../../src/admin/views/Logo'
import { default as default_c977197de99cd572743deb8dce9ce2d0 } from '../../../../src/admin/views/Dashboard'
import { UsedLink as UsedLink_214dba33a42cbae2ad2552fb4d50772d } from '../../../../src/admin/sign-in/UsedLink'
import { KeepLinkWord as KeepLinkWord_9c08bdedb210fb9e7ae258dacecbcb0e } from '../../../../src/admin/sign-in/KeepLinkWord'
import { NameControls as NameControls_7ef7550dea8f78efb28da02ead895e05 } from '../../../../src/admin/names/NameControls'
import { MarkRole as MarkRole_5b02c6557e12e8037552093b17ca654b } from '../../../../src/admin/names/MarkRole'
import { UnsavedGuard as UnsavedGuard_f41fdef148336460716308c5d1b67a04 } from '../../../../src/admin/unsaved/UnsavedGuard'
import { FirstUser as FirstUser_612d4b45923f398bb65d4229af179713 } from '../../../../src/admin/sign-in/FirstUser'
import { default as default_906d906531ff16de097a5045bf744ce6 } from '../../../../src/admin/sign-in/FirstUserPage'
import { default as default_84c87fc360d2951337ca400d5821b9dc } from '../../../../src/admin/report/ReportPage'
import { CollectionCards as CollectionCards_f9c02e79a4aed9a3924487c0cd4cafb1 } from '@payloadcms/next/rsc'

/** @type import('payload').ImportMap */
export const importMap = {
  "/src/admin/rights/WhoWrites#default": default_b7e46a95cb8b6f660e1442931d07135b,
  "/src/admin/changes/StatusCell#default": default_0dbf89ab7e488edcefd1300bfc90f925,
  "/src/admin/changes/UnpublishedPanel#default": default_023dcb0096f6083d187a50f8c05e8e81,
  "/src/admin/planned/PlannedCell#default": default_2dbb1a18ecb19df491eadaaba539b241,
  "@payloadcms/richtext-lexical/rsc#RscEntryLexicalCell": RscEntryLexicalCell_44fe37237e0ebf4470c9990d8cb7b07e,
  "@payloadcms/richtext-lexical/rsc#RscEntryLexicalField": RscEntryLexicalField_44fe37237e0ebf4470c9990d8cb7b07e,
  "@payloadcms/richtext-lexical/rsc#LexicalDiffComponent": LexicalDiffComponent_44fe37237e0ebf4470c9990d8cb7b07e,
  "@payloadcms/richtext-lexical/client#InlineToolbarFeatureClient": InlineToolbarFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#FixedToolbarFeatureClient": FixedToolbarFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#BlocksFeatureClient": BlocksFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "/src/rich-text/FactKeyField#FactKeyField": FactKeyField_1c9504c35d37bbf5bb0fd9a55b8aa916,
  "/src/rich-text/InlineLabel#InlineLabel": InlineLabel_a4fd93cae1cf2cede8f577a5a4b8e228,
  "@payloadcms/richtext-lexical/client#OrderedListFeatureClient": OrderedListFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#UnorderedListFeatureClient": UnorderedListFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#LinkFeatureClient": LinkFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#BoldFeatureClient": BoldFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#ItalicFeatureClient": ItalicFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "/src/rich-text/AsShownClient#AsShownClient": AsShownClient_fcff10ca914399b8f4225a4496cb76cf,
  "@payloadcms/richtext-lexical/client#ParagraphFeatureClient": ParagraphFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#TableFeatureClient": TableFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#HeadingFeatureClient": HeadingFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "/src/admin/slots/SlotField#default": default_e08687f4e7445183644caabf278d0980,
  "/src/admin/fields/KommuneCell#default": default_9c77d250dcb4174a9a64f6356c500947,
  "/src/admin/slots/ResponsibleField#default": default_065d9697d77799d1ab3f4f6ef159a662,
  "/src/admin/slots/SlotRulesField#default": default_45e0a8c24d49a1dd86dd4ada3a958ddc,
  "/src/admin/rights/UsedBy#default": default_d0c41ebe57441a3287e70e41ad82afb4,
  "/src/admin/changes/ManyActions#default": default_2db26d058db7aefe00c1ec199d4336e3,
  "/src/admin/unsaved/FormWatch#default": default_6075e758f64c4305efb9b5ea26644ecc,
  "/src/admin/override/ArriveAtSlot#default": default_bcc7f91915f380cd8d2d0ca77a3096c6,
  "/src/admin/fields/SettleText#default": default_1e7a4a2d53b2c35d5c588f805c47b92f,
  "/src/admin/publishing/PublishStrip#default": default_40137beb238cfbd0044ba7fb78816217,
  "/src/admin/changes/TakeDown#default": default_c63bdff6a4dda50041ce99e8b6a8f082,
  "/src/admin/changes/SaveButtons#default": default_40e696c47f1707dfac9f0b40030c4b25,
  "/src/admin/fields/WordsField#default": default_45564f62972c94d7699ca9729f13834d,
  "/src/admin/bin/BinView#default": default_88bb10e069ae0f1cc554a4f6cb94f106,
  "/src/admin/bin/KindCell#default": default_c1aeaf43030433defc0fc0b49b2cf6ac,
  "/src/admin/bin/DaysLeftCell#default": default_8a839a6250ced14bf2ea56790107465d,
  "/src/admin/override/SeenField#default": default_34ec72a61d682dd17d7a57ac99b862dd,
  "/src/admin/fields/OverrideModeField#default": default_83ed8a6411429f8a85a6eeb4f3d87d02,
  "/src/admin/fields/FactValueField#default": default_42c59e3a8d88c380dd2ab2aeff8fdedb,
  "/src/admin/fields/HoursField#default": default_2699cce3be2d48ae0e1f042c49e1bedb,
  "/src/admin/fields/OffersField#default": default_f09820dc796e4da916e88fb42efc3db3,
  "/src/admin/fields/KommunenummerField#default": default_7fa299ff957261287d1d776c51392b1e,
  "/src/admin/fields/SpecialDaysField#default": default_19a11ea415d2a84234e309df1a834818,
  "/src/admin/sign-in/CurrentPasswordField#default": default_40338bdc9657ba6a3517d55badadddf2,
  "/src/admin/views/Icon#default": default_914894bbc1c27ab73d6f174d423356ee,
  "/src/admin/views/Logo#default": default_8e8eb14574ce1f055995e45bfa3b26ee,
  "/src/admin/views/Dashboard#default": default_c977197de99cd572743deb8dce9ce2d0,
  "/src/admin/sign-in/UsedLink#UsedLink": UsedLink_214dba33a42cbae2ad2552fb4d50772d,
  "/src/admin/sign-in/KeepLinkWord#KeepLinkWord": KeepLinkWord_9c08bdedb210fb9e7ae258dacecbcb0e,
  "/src/admin/names/NameControls#NameControls": NameControls_7ef7550dea8f78efb28da02ead895e05,
  "/src/admin/names/MarkRole#MarkRole": MarkRole_5b02c6557e12e8037552093b17ca654b,
  "/src/admin/unsaved/UnsavedGuard#UnsavedGuard": UnsavedGuard_f41fdef148336460716308c5d1b67a04,
  "/src/admin/sign-in/FirstUser#FirstUser": FirstUser_612d4b45923f398bb65d4229af179713,
  "/src/admin/sign-in/FirstUserPage#default": default_906d906531ff16de097a5045bf744ce6,
  "/src/admin/report/ReportPage#default": default_84c87fc360d2951337ca400d5821b9dc,
  "@payloadcms/next/rsc#CollectionCards": CollectionCards_f9c02e79a4aed9a3924487c0cd4cafb1
}
